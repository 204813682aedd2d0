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
            "(?:\\d{4}年|\\d{1,2}月\\d{1,2}日|近日|日前|目前|近年来|此外|同时|其中|据|数据显示|报告|记者|今年|去年|截至|下一步|“|《|[一二三四五六七八九十]、|\\().*",
            Pattern.DOTALL);

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

    /** What the seam itself says for a join; 0 or less where it says nothing. */
    double of(String tail, String head) {
        double score = brackets(tail, head) + gain(tail, head);
        score += overlap(tail, head) > 0 ? 3 : 0;
        score += isDigit(tail.charAt(tail.length() - 1)) && isDigit(head.charAt(0)) ? 3 : 0;
        return score;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What the head says against a join: that it begins as paragraphs do. */
    double beginning(String head) {
        return BEGINNING.matcher(head).matches() ? -2 : 0;
    }

    private static double brackets(String tail, String head) {
        String open = Brackets.of(tail).openers();
        String closes = Brackets.of(head).closers();
        if (closes.isEmpty()) {
            return open.isEmpty() ? 0 : -1;
        }
        boolean fits = !open.isEmpty() && open.charAt(open.length() - 1) == closes.charAt(0);
        return fits ? 3 : -4;
    }

    /** A word that the seam parts makes the whole more probable than its parts. */
    private double gain(String tail, String head) {
        String before = tail.substring(Math.max(0, tail.length() - AROUND));
        String after = head.substring(0, Math.min(AROUND, head.length()));
        long gain = words.cost(before) + words.cost(after) - words.cost(before + after);
        return gain <= SLIGHT_GAIN ? 0 : Math.min(4, gain / 2_000.0);
    }
}
