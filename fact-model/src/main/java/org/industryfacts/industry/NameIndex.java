package org.industryfacts.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** The names of all industries, and what each phrase that holds them names. */
final class NameIndex {

    private final Words words;
    private final Map<String, Industry> byName = new HashMap<>();
    private final MentionScanner scanner;

    NameIndex(Words words) {
        this.words = words;
        this.scanner = new MentionScanner(words);
    }

    /**
     * Adds the names of an industry.
     *
     * @throws IllegalArgumentException where one of them is taken
     */
    void add(Industry industry) {
        industry.names().forEach(name -> claim(name, industry));
        scanner.add(industry);
    }

    /** What a phrase names as a whole; null where that is no industry. */
    @Nullable
    Industry find(String phrase) {
        for (String core : Stripping.cores(Spelling.fold(phrase), words)) {
            Industry industry = byName.get(core);
            if (industry != null || words.kind(core) == WordKind.UMBRELLA) {
                return industry;
            }
        }
        return null;
    }

    /** Whether a phrase is an umbrella word, perhaps with words around it. */
    boolean isUmbrella(String phrase) {
        for (String core : Stripping.cores(Spelling.fold(phrase), words)) {
            if (byName.containsKey(core)) {
                return false;
            }
            if (words.kind(core) == WordKind.UMBRELLA) {
                return true;
            }
        }
        return false;
    }

    List<IndustryMention> mentions(CharSequence text, IntPredicate boundary) {
        return scanner.scan(text, boundary);
    }

    private void claim(String name, Industry industry) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name of " + industry.id() + " is blank");
        }
        WordKind kind = words.kind(name);
        if (kind == WordKind.UMBRELLA || kind == WordKind.OTHER || kind == WordKind.MODIFIER) {
            throw new IllegalArgumentException("the name " + name + " is also a word of kind " + kind.code());
        }
        Industry other = byName.putIfAbsent(Spelling.fold(name), industry);
        if (other != null) {
            throw new IllegalArgumentException("the name " + name + " is also one of " + other.id());
        }
    }
}
