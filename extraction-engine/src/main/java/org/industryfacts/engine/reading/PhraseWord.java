package org.industryfacts.engine.reading;

import java.util.EnumSet;
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

    /** @param stops those that end a phrase */
    static Map<String, Set<PhraseWord>> all(Set<String> stops) {
        Map<String, Set<PhraseWord>> all = new HashMap<>();
        stops.forEach(word -> add(all, word, STOP));
        JOINERS.forEach(word -> add(all, word, JOINER));
        SEPARATORS.forEach(word -> add(all, word, SEPARATOR));
        return all;
    }

    private static void add(Map<String, Set<PhraseWord>> all, String word, PhraseWord role) {
        all.computeIfAbsent(word, first -> EnumSet.noneOf(PhraseWord.class)).add(role);
    }
}
