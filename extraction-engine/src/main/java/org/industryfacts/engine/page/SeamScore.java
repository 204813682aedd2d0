package org.industryfacts.engine.page;

import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordSegmenter;

/** How well the end of one line and the beginning of another fit together as one sentence. */
final class SeamScore {

    private static final int AROUND = 8;
    private static final int LONGEST_OVERLAP = 3;
    /** What two words cost less as one, in thousandths of a nat, before that says anything. */
    private static final long SLIGHT_GAIN = 2_000;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:\\d{4}年|\\d{1,2}月\\d{1,2}日|近日|日前|目前|近年来|此外|同时|其中|据|数据显示|报告|记者|今年|去年|截至|下一步|“|《|[一二三四五六七八九十]、|\\()");

    private final WordSegmenter words;

    SeamScore(WordSegmenter words) {
        this.words = words;
    }

    /** How many characters the end of a line and the beginning of another have in common: 表示 and 示,意见. */
    static int overlap(String tail, String head) {
        for (int size = Math.min(LONGEST_OVERLAP, Math.min(tail.length(), head.length() - 1)); size > 0; size--) {
            boolean clause = ",。;:".indexOf(head.charAt(size)) >= 0;
            if (clause && tail.regionMatches(tail.length() - size, head, 0, size)) {
                return size;
            }
        }
        return 0;
    }

    /**
     * The end of a line.
     *
     * @param openers the brackets that it leaves open
     * @param last its last characters, and what they cost
     */
    record Tail(String text, String openers, String last, long cost) {}

    /**
     * The beginning of a line.
     *
     * @param closers the brackets that it closes and did not open
     * @param first its first characters, and what they cost
     * @param usual what it says by itself against a join: that it begins as paragraphs do
     */
    record Head(String text, String closers, String first, long cost, double usual) {}

    Tail tail(String line) {
        String last = line.substring(Math.max(0, line.length() - AROUND));
        return new Tail(line, Brackets.of(line).openers(), last, words.cost(last));
    }

    Head head(String line) {
        String first = line.substring(0, Math.min(AROUND, line.length()));
        double usual = BEGINNING.matcher(line).lookingAt() ? -2 : 0;
        return new Head(line, Brackets.of(line).closers(), first, words.cost(first), usual);
    }

    /** What the seam itself says for a join; 0 or less where it says nothing. */
    double of(Tail tail, Head head) {
        double score = brackets(tail.openers(), head.closers()) + gain(tail, head);
        score += overlap(tail.text(), head.text()) > 0 ? 3 : 0;
        boolean number = isDigit(tail.text().charAt(tail.text().length() - 1))
                && isDigit(head.text().charAt(0));
        return score + (number ? 3 : 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static double brackets(String open, String closes) {
        if (closes.isEmpty()) {
            return open.isEmpty() ? 0 : -1;
        }
        boolean fits = !open.isEmpty() && open.charAt(open.length() - 1) == closes.charAt(0);
        return fits ? 3 : -4;
    }

    /** A word that the seam parts makes the whole more probable than its parts. */
    private double gain(Tail tail, Head head) {
        long gain = tail.cost() + head.cost() - words.cost(tail.last() + head.first());
        return gain <= SLIGHT_GAIN ? 0 : Math.min(4, gain / 2_000.0);
    }
}
