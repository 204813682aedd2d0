package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.engine.lexicon.LexiconFile.Row;

/**
 * Reads word lists: word, frequency, parts of speech; sorted by word, each once, so that one list can be laid over
 * another in a single pass.
 */
final class WordList {

    private static final int WORD = 0;
    private static final int FREQUENCY = 1;
    private static final int USE = 2;
    static final int COLUMNS = 3;

    private WordList() {}

    /** A word of a list. */
    record Entry(String word, int frequency, WordUse use) {}

    /** The entries of a word list, in the order of {@link String#compareTo}. */
    static List<Entry> read(List<Row> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        Map<String, WordUse> uses = new HashMap<>();
        String before = "";
        for (Row row : rows) {
            String word = row.text(WORD);
            if (!isChinese(word)) {
                throw row.error("not written in Chinese characters alone: \"" + word + "\"");
            }
            if (word.compareTo(before) <= 0) {
                throw row.error("\"" + word + "\" must not follow \"" + before + "\": sorted, each word once");
            }
            int frequency = row.integer(FREQUENCY);
            if (frequency < 1) {
                throw row.error("the frequency of \"" + word + "\" must be at least 1");
            }
            entries.add(
                    new Entry(word, frequency, uses.computeIfAbsent(row.text(USE), same -> WordUse.read(row, USE))));
            before = word;
        }
        return entries;
    }

    /** Whether a word is written in Chinese characters alone. */
    static boolean isChinese(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (!Stretch.isChinese(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Both lists in order; of a word that stands in both, the entry of {@code above}. */
    static List<Entry> overlay(List<Entry> base, List<Entry> above) {
        List<Entry> merged = new ArrayList<>(base.size() + above.size());
        int next = 0;
        for (Entry entry : above) {
            while (next < base.size() && base.get(next).word().compareTo(entry.word()) < 0) {
                merged.add(base.get(next++));
            }
            if (next < base.size() && base.get(next).word().equals(entry.word())) {
                next++;
            }
            merged.add(entry);
        }
        merged.addAll(base.subList(next, base.size()));
        return merged;
    }
}
