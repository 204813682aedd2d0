package org.industryfacts.engine.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word does to a noun phrase, whatever its part of speech. */
enum PhraseWord {
    /** It ends a phrase although it can stand in one. */
    STOP,
    /** It stands between two words of a phrase. */
    JOINER,
    /** It parts the items of a list. */
    SEPARATOR,
    /** It says how much there is, also of what the verb before it does: 死亡人数, 播种面积. */
    AMOUNT,
    /** It is a verb whose object such a word is, and no part of its name: 扩大规模. */
    GOVERNOR;

    private static final List<String> JOINERS = List.of("的", "·", "/", "-", "以上", "以下", "及其");
    private static final List<String> SEPARATORS = List.of("、", "和", "及", "与", "以及");

    /** This one alone in a row of bits. */
    int bit() {
        return 1 << ordinal();
    }

    /**
     * By word, the bits of all that it is.
     *
     * @param words those that the language at large lends to a role, by role
     */
    static Map<String, Integer> all(Map<PhraseWord, Set<String>> words) {
        Map<String, Integer> all = new HashMap<>();
        words.forEach((role, some) -> some.forEach(word -> add(all, word, role)));
        JOINERS.forEach(word -> add(all, word, JOINER));
        SEPARATORS.forEach(word -> add(all, word, SEPARATOR));
        return all;
    }

    private static void add(Map<String, Integer> all, String word, PhraseWord role) {
        all.merge(word, role.bit(), (known, bit) -> known | bit);
    }
}
