package org.industryfacts.engine.name;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;

/** What the short names of firms end with, from {@code firm-tails.tsv}. Immutable and safe to share between threads. */
public final class FirmTails {

    /** A brand has two or three characters. */
    private static final int SHORTEST_BRAND = 2;

    private static final int LONGEST_BRAND = 3;

    private final Set<String> words;
    private final Set<String> sure;
    private final BitSet lastCharacters = new BitSet();

    private FirmTails(Map<String, Boolean> tails) {
        Set<String> surely = new HashSet<>();
        for (Map.Entry<String, Boolean> tail : tails.entrySet()) {
            String word = tail.getKey();
            lastCharacters.set(word.charAt(word.length() - 1));
            if (tail.getValue()) {
                surely.add(word);
            }
        }
        this.words = Set.copyOf(tails.keySet());
        this.sure = Set.copyOf(surely);
    }

    /** Loads the words; a bad line fails here. */
    public static FirmTails load() {
        return new FirmTails(LexiconFile.map(FirmTails.class, "firm-tails.tsv", row -> row.yesNo(1)));
    }

    /** Whether such a word may end with this character. */
    public boolean mayEnd(char c) {
        return lastCharacters.get(c);
    }

    /** Whether a word is such a one. */
    public boolean isTail(String word) {
        return mayEnd(word.charAt(word.length() - 1)) && words.contains(word);
    }

    /** Whether a word is one that no product or field is called by. */
    public boolean isSure(String word) {
        return sure.contains(word);
    }

    /** Whether characters are a brand with such a word. */
    public boolean isFirm(String name) {
        for (int brand = SHORTEST_BRAND; brand <= LONGEST_BRAND; brand++) {
            if (name.length() > brand && isTrade(name.substring(brand))) {
                return !words.contains(name.substring(0, brand));
            }
        }
        return false;
    }

    /** Whether characters are such a word or two in a row: 汽车电子. */
    private boolean isTrade(String tail) {
        if (words.contains(tail)) {
            return true;
        }
        for (int cut = SHORTEST_BRAND; cut <= tail.length() - SHORTEST_BRAND; cut++) {
            if (words.contains(tail.substring(0, cut)) && words.contains(tail.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
