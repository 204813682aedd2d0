package org.industryfacts.engine.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** What names end with, from {@code name-suffixes.tsv}. Immutable and safe to share between threads. */
public final class NameSuffixes {

    /** How long a word may be that ends with a suffix of one character: 科技局, but not 天然气田. */
    private static final int LONGEST_FOR_ONE = 3;

    private final Map<String, Suffix> suffixes;
    private final BitSet lastCharacters = new BitSet();
    private final int longest;

    private NameSuffixes(Map<String, Suffix> suffixes) {
        this.suffixes = Map.copyOf(suffixes);
        suffixes.keySet().forEach(suffix -> lastCharacters.set(suffix.charAt(suffix.length() - 1)));
        this.longest = suffixes.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Loads the suffixes; a bad line fails here. */
    public static NameSuffixes load() {
        Map<String, Suffix> suffixes = new HashMap<>();
        for (Row row : LexiconFile.read(NameSuffixes.class, "name-suffixes.tsv", 3)) {
            Suffix suffix = new Suffix(row.text(0), kind(row, 1), row.text(2).equals("yes"));
            if (suffixes.put(suffix.text(), suffix) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new NameSuffixes(suffixes);
    }

    /** The kind that a column of a lexicon names; an error of that row where there is none. */
    public static NameKind kind(Row row, int column) {
        try {
            return NameKind.of(row.text(column));
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of name: " + row.text(column));
        }
    }

    /** The longest suffix that a word is or ends with. */
    public Optional<Suffix> endOf(String word) {
        if (word.isEmpty() || !lastCharacters.get(word.charAt(word.length() - 1))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, word.length() - longest); start < word.length(); start++) {
            Suffix suffix = suffixes.get(word.substring(start));
            boolean government = suffix != null && suffix.kind() == NameKind.GOVERNMENT;
            if (suffix != null
                    && (suffix.text().length() > 1 || word.length() <= LONGEST_FOR_ONE + (government ? 2 : 0))) {
                return Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    /**
     * An end of names.
     *
     * @param anaphor whether the bare word may stand for the last such name of the article
     */
    public record Suffix(String text, NameKind kind, boolean anaphor) {

        /** Whether it ends the registered name of a firm, before which nearly any word can stand. */
        public boolean isLegalForm() {
            return text.endsWith("有限公司") || text.endsWith("责任公司") || text.equals("股份公司");
        }
    }
}
