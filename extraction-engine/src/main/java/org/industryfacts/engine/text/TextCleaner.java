package org.industryfacts.engine.text;

import java.util.List;

import org.industryfacts.engine.lexicon.LexiconException;

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
     * The chain of all filters with their data.
     *
     * @throws LexiconException naming file and line of what is wrong in the data
     */
    public static TextCleaner load() {
        return new TextCleaner(List.of(
                new InvisibleFilter(),
                new AnnotationFilter(PinyinTable.load()),
                new SimplificationFilter(SimplificationTable.load()),
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
