package org.industryfacts.engine.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are, from 0 to 1: the Dice coefficient of their pairs of neighbouring characters, after NFKC and
 * without blanks, quotes, brackets and the commonest marks. Where one holds the other it is 0.8 at least.
 */
final class TextLikeness {

    private static final String IGNORED = " \t\n\r\u3000\"'“”‘’《》「」『』〈〉()（）[]【】·•,,、。.-—";
    private static final double CONTAINED = 0.8;

    private TextLikeness() {}

    /** The characters of a text that count. */
    static String essence(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> IGNORED.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The likeness of what the gold has, the best of its wordings, and what was read; 1 where both have nothing. */
    static double of(@Nullable String gold, @Nullable String read) {
        if (gold == null && read == null) {
            return 1;
        }
        if (gold == null || read == null || gold.isEmpty() || read.isEmpty()) {
            return 0;
        }
        double best = 0;
        for (String wording : gold.split("\\|")) {
            best = Math.max(best, ofEssences(essence(wording), essence(read)));
        }
        return best;
    }

    private static double ofEssences(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        List<String> pairs = pairs(a);
        List<String> rest = pairs(b);
        int all = pairs.size() + rest.size();
        long shared = pairs.stream().filter(rest::remove).count();
        double dice = pairs.isEmpty() || rest.isEmpty() && shared == 0 ? 0 : 2.0 * shared / all;
        return a.contains(b) || b.contains(a) ? Math.max(dice, CONTAINED) : dice;
    }

    /** The pairs of neighbours, one as often as it stands there, in a list that may be changed. */
    private static List<String> pairs(String text) {
        int[] points = text.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            pairs.add(new String(points, i - 1, 2));
        }
        return pairs;
    }
}
