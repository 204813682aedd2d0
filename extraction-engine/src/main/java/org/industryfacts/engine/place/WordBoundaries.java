package org.industryfacts.engine.place;

import java.util.List;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.Span;

/**
 * Tells names from characters that meet by chance, as 长沙 does in 部长沙龙: there, cutting the text into ordinary words is
 * far more probable than reading a name.
 */
final class WordBoundaries {

    /** How much of the text around a name is cut into words. */
    private static final int CONTEXT = 8;

    /** The kinds of divisions: what begins with one may go on (福建省委) without harm to the name. */
    private static final String KINDS = "省市区县州旗盟";

    private final WordSegmenter segmenter;

    WordBoundaries(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /**
     * Whether ordinary words cross the borders of a name.
     *
     * @param from where the name before it ends, or 0: a border that is certain
     * @param nameCost how improbable the name is, in thousandths of a nat
     */
    boolean cross(String text, Span name, int from, int nameCost) {
        Span context = context(text, name, from);
        return isCrossed(name, segmenter.segment(text, context)) && isWorseAsName(text, name, context, nameCost);
    }

    private static Span context(String text, Span name, int from) {
        int start = name.start();
        while (start > from && name.start() - start < CONTEXT && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (KINDS.indexOf(text.charAt(name.end() - 1)) >= 0) {
            return new Span(start, name.end());
        }
        int end = name.end();
        while (end < text.length() && end - name.end() < CONTEXT && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isCrossed(Span name, List<Word> words) {
        for (Word word : words) {
            Span at = word.span();
            if (at.start() < name.start() && at.end() > name.start()
                    || at.start() > name.start() && at.start() < name.end() && at.end() > name.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorseAsName(String text, Span name, Span context, int nameCost) {
        long before = segmenter.cost(text, new Span(context.start(), name.start()));
        long after = segmenter.cost(text, new Span(name.end(), context.end()));
        return before + nameCost + after > segmenter.cost(text, context);
    }
}
