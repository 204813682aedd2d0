package org.industryfacts.engine.text;

import org.industryfacts.engine.lexicon.WordSegmenter;

/**
 * Tells whether a sentence was broken where two stretches of a text meet: within a word or a number, or before a mark
 * that nothing begins with. Between texts that end and begin by themselves words hardly ever form by chance; inside
 * Chinese text every other place has one around it. Immutable.
 */
final class WordSeam {

    /** Words form by chance at one seam in a thousand with the one, one in five thousand with the other (nats/1000). */
    private static final int LIKELY = 3_000;

    private static final int PLAIN = 6_000;

    /** So many characters on either side tell; the longest words of the dictionary are hardly longer. */
    private static final int CONTEXT = 8;

    private static final String NEVER_FIRST = "。、,;)》”’";
    private static final String SCALES = "万亿";
    private static final String SCALED = "元美欧港日平吨千瓦人次家个项件辆台亩户名位条米公立";

    private final WordSegmenter words;

    WordSeam(WordSegmenter words) {
        this.words = words;
    }

    /** Whether the text likely goes on from {@code end} to {@code start}: right where other signs say so too. */
    boolean isLikely(String text, int end, int start) {
        return gain(text, end, start) > LIKELY || isBroken(text, end, start);
    }

    /** Whether it plainly does. */
    boolean isPlain(String text, int end, int start) {
        return gain(text, end, start) > PLAIN || isBroken(text, end, start);
    }

    private static boolean isBroken(String text, int end, int start) {
        return NEVER_FIRST.indexOf(text.charAt(start)) >= 0 || isInNumber(text, end, start);
    }

    /** How much likelier the words are if the two sides belong together. */
    private long gain(String text, int end, int start) {
        int from = end;
        while (from > 0 && end - from < CONTEXT && HanCharacters.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = start;
        while (to < text.length() && to - start < CONTEXT && HanCharacters.isHan(text.charAt(to))) {
            to++;
        }
        if (from == end || to == start) {
            return 0;
        }
        String left = text.substring(from, end);
        String right = text.substring(start, to);
        return words.cost(left) + words.cost(right) - words.cost(left + right);
    }

    /** Whether digits that follow a word go on with digits and a scale, with a percent sign, or to a year. */
    static boolean isInNumber(String text, int end, int start) {
        int from = startOfDigits(text, end);
        int to = endOfDigits(text, start);
        if (from == end || from == 0 || !HanCharacters.isHan(text.charAt(from - 1))) {
            return false;
        }
        char after = Punctuation.charAt(text, to);
        if (after == '年') {
            return to > start && end - from + to - start == 4;
        }
        boolean scaled = SCALES.indexOf(after) >= 0 && SCALED.indexOf(Punctuation.charAt(text, to + 1)) >= 0;
        return scaled || after == '%' || after == '‰';
    }

    private static int startOfDigits(String text, int end) {
        int start = end;
        while (start > 0 && isNumeric(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isNumeric(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeric(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }
}
