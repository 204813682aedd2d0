package org.industryfacts.engine.name;

import java.util.Optional;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.text.Span;

/** What names end with, from {@code name-suffixes.tsv}. Immutable and safe to share between threads. */
public final class NameSuffixes {

    /** How long a word may be that ends with a suffix of one character: 科技局, but not 天然气田. */
    private static final int LONGEST_FOR_ONE = 3;

    /** By the characters of a suffix from its end to its beginning. */
    private final WordTable<Suffix> backwards;

    private NameSuffixes(WordTable<Suffix> backwards) {
        this.backwards = backwards;
    }

    /** Loads the suffixes; a bad line fails here. */
    public static NameSuffixes load() {
        WordTable<Suffix> backwards = new WordTable<>();
        for (Row row : LexiconFile.read(NameSuffixes.class, "name-suffixes.tsv", 3)) {
            Suffix suffix = new Suffix(row.text(0), kind(row, 1), row.text(2).equals("yes"));
            String reversed = new StringBuilder(suffix.text()).reverse().toString();
            if (backwards.putIfAbsent(reversed, suffix) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new NameSuffixes(backwards);
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
        return endOf(word, new Span(0, word.length()));
    }

    /** The longest suffix that a word of a text is or ends with. */
    public Optional<Suffix> endOf(String text, Span word) {
        Suffix longest = null;
        int node = WordTable.START;
        for (int start = word.end() - 1; start >= word.start(); start--) {
            node = backwards.next(node, text.charAt(start));
            if (node == WordTable.NONE) {
                break;
            }
            Suffix suffix = backwards.value(node);
            if (suffix != null && mayEnd(word.length(), suffix)) {
                longest = suffix;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean mayEnd(int length, Suffix suffix) {
        boolean government = suffix.kind() == NameKind.GOVERNMENT;
        return suffix.text().length() > 1 || length <= LONGEST_FOR_ONE + (government ? 2 : 0);
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
