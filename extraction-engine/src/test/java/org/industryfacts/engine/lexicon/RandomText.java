package org.industryfacts.engine.lexicon;

import java.util.Random;

/** Texts in which every kind of character meets every other: also halves of surrogate pairs. */
final class RandomText {

    private static final String[] PIECES = {
        "产", "业", "园", "区", "一", "〇", "㐀", "𠮷", "😀", "1", "９", ".", ",", "，", "-", "&", "'", "A", "é", "ß", "か", "한",
        " ", "\u3000", "\n", "\t", "\u0000", "。", "“", "%", "％", "\uD800", "\uDC00", "\uFFFD", "\uE811", "\u0301", "Ⅷ",
        "①"
    };

    private RandomText() {}

    static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
