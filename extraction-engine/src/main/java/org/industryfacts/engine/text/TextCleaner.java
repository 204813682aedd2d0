package org.industryfacts.engine.text;

import java.util.List;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.WordSegmenter;

/**
 * Makes clean simplified text of an article as received. Immutable and safe to share between threads; takes any text,
 * and time linear in its length.
 */
public final class TextCleaner {

    private static final String HTML = "text/html";

    private final MarkupFilter markup = new MarkupFilter();
    private final List<CharacterFilter> filters;

    private TextCleaner(List<CharacterFilter> filters) {
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
        WordSeam seam = new WordSeam(words);
        PinyinTable pinyin = PinyinTable.load();
        SimplificationTable simplification = SimplificationTable.load();
        AnnotationFilter annotations = new AnnotationFilter(pinyin);
        ShiftModel model =
                new ShiftModel(GbkTable.load(), pinyin, simplification.characters(), words, words.walk(), annotations);
        return new TextCleaner(List.of(
                new MonotonyFilter(),
                new ByteShiftFilter(model),
                new InvisibleFilter(),
                new IndentFilter(),
                annotations,
                new SimplificationFilter(simplification),
                WidthFilter.load(),
                new QuoteFilter(),
                new WrapFilter(seam),
                new GapFilter(seam)));
    }

    /** The text of a plain article without its dirt; {@code content} is what every position maps back to. */
    public CleanText clean(String content) {
        return clean(content, "text/plain");
    }

    /**
     * The text without its dirt; {@code content} is what every position maps back to.
     *
     * @param mediaType what the content is declared to be: {@code text/html} is read as such whatever it holds, all
     *     else where it carries markup
     */
    public CleanText clean(String content, String mediaType) {
        CleanText text = CleanText.of(content);
        text = mediaType.equals(HTML) ? markup.applyToPage(text) : markup.apply(text);
        for (CharacterFilter filter : filters) {
            text = filter.apply(text);
        }
        return text;
    }
}
