package org.industryfacts.engine.text;

import java.util.List;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.WordSegmenter;

/**
 * Makes clean simplified text of an article as received. Immutable and safe to share between threads; takes any text,
 * and time linear in its length.
 */
public final class TextCleaner {

    private final List<CharacterFilter> filters;

    TextCleaner(List<CharacterFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    /**
     * The chain of all filters with their data and a dictionary of its own.
     *
     * @throws LexiconException naming file and line of what is wrong in the data
     */
    public static TextCleaner load() {
        return load(WordSegmenter.load());
    }

    /**
     * The chain of all filters with their data.
     *
     * @param words what damaged text is repaired with
     * @throws LexiconException naming file and line of what is wrong in the data
     */
    public static TextCleaner load(WordSegmenter words) {
        PinyinTable pinyin = PinyinTable.load();
        SimplificationTable simplification = SimplificationTable.load();
        AnnotationFilter annotations = new AnnotationFilter(pinyin);
        ShiftModel model =
                new ShiftModel(GbkTable.load(), pinyin, simplification.characters(), words, words.walk(), annotations);
        return new TextCleaner(List.of(
                new ByteShiftFilter(model),
                new InvisibleFilter(),
                annotations,
                new SimplificationFilter(simplification),
                WidthFilter.load()));
    }

    /** The text without its dirt; {@code content} is what every position maps back to. */
    public CleanText clean(String content) {
        CleanText text = CleanText.of(content);
        for (CharacterFilter filter : filters) {
            text = filter.apply(text);
        }
        return text;
    }
}
