package org.industryfacts.engine.name;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.Span;

/** Whether characters stand apart from the words around them. Immutable and safe to share between threads. */
public final class WordEdges {

    private static final int CONTEXT = 5;

    private final WordSegmenter segmenter;

    public WordEdges(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Whether no word of the dictionary reaches over either end of the span: 华为 does not stand apart in 中华为本. */
    public boolean standsApart(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        for (Word word : segmenter.segment(text, new Span(from, to))) {
            Span at = word.span();
            boolean crosses = at.start() < span.start() && at.end() > span.start()
                    || at.start() < span.end() && at.end() > span.end();
            if (crosses) {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters are one word of the dictionary. */
    public boolean isWord(String characters) {
        var words = segmenter.segment(characters, new Span(0, characters.length()));
        return words.size() == 1 && words.get(0).wordClass() != WordClass.OTHER;
    }

    /** The first word of what begins at {@code start}. */
    public Word firstWord(String text, int start) {
        return segmenter
                .segment(text, new Span(start, Math.min(text.length(), start + CONTEXT + 1)))
                .get(0);
    }
}
