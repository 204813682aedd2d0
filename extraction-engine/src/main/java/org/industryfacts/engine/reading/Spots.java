package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.text.Span;

/** Tells spots that no gazetteer has by the character that they end with: 张家湾, 白鹭湾, 大孤山. */
final class Spots {

    private static final String ENDS = "湾庄屯营桥河山江湖岭洲寨堡店坝海岛溪滩";
    private static final String SIZES = "大小上下";
    private static final int LONGEST = 4;

    private Spots() {}

    /** Whether a name begins with one word for a spot: 张家湾|设计小镇. */
    static boolean begins(String text, Span first) {
        return first.length() > 2 && ends(text, first.end());
    }

    /** Whether a name begins with a spot that is no word by itself: 白鹭|湾|科技城, 大|孤山|化工园区. */
    static boolean begin(String text, List<Token> tokens) {
        Span first = tokens.get(0).span();
        int start = first.start();
        return (first.length() > 1 || SIZES.indexOf(text.charAt(start)) >= 0)
                && tokens.subList(0, tokens.size() - 1).stream()
                        .mapToInt(token -> token.span().end())
                        .takeWhile(end -> end - start <= LONGEST)
                        .anyMatch(end -> end - start > 2 && ends(text, end));
    }

    private static boolean ends(String text, int end) {
        return ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
