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
    SEPARATOR;

    private static final List<String> JOINERS = List.of("的", "·", "/", "-", "以上", "以下", "及其");
    private static final List<String> SEPARATORS = List.of("、", "和", "及", "与", "以及");

    /** This one alone in a row of bits. */
    int bit() {
        return 1 << ordinal();
    }

    /**
     * By word, the bits of all that it is.
     *
     * @param stops those that end a phrase
     */
    static Map<String, Integer> all(Set<String> stops) {
        Map<String, Integer> all = new HashMap<>();
        stops.forEach(word -> add(all, word, STOP));
        JOINERS.forEach(word -> add(all, word, JOINER));
        SEPARATORS.forEach(word -> add(all, word, SEPARATOR));
        return all;
    }

    private static void add(Map<String, Integer> all, String word, PhraseWord role) {
        all.merge(word, role.bit(), (known, bit) -> known | bit);
    }
}
