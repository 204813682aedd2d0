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
        Reader reader = new Reader();
        for (Row row : rows) {
            entries.add(reader.entry(row));
        }
        return entries;
    }

    /** Reads the rows of a list one after the other. */
    private static final class Reader {

        /** How words are used, each way once: a list has few ways for many words. */
        private final Map<String, WordUse> uses = new HashMap<>();

        private String before = "";

        Entry entry(Row row) {
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
            before = word;
            return new Entry(word, frequency, use(row));
        }

        private WordUse use(Row row) {
            String written = row.text(USE);
            WordUse known = uses.get(written);
            if (known == null) {
                known = WordUse.read(row, USE);
                uses.put(written, known);
            }
            return known;
        }
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

    /** Both lists in order; of a word that stands in both, the entry of {@code above}, which is the shorter one. */
    static List<Entry> overlay(List<Entry> base, List<Entry> above) {
        return merge(base, above, true);
    }

    /** Both lists in order; of a word that stands in both, the entry of {@code base}, which is the longer one. */
    static List<Entry> complete(List<Entry> base, List<Entry> more) {
        return merge(base, more, false);
    }

    private static List<Entry> merge(List<Entry> base, List<Entry> added, boolean replacing) {
        List<Entry> merged = new ArrayList<>(base.size() + added.size());
        int next = 0;
        for (Entry entry : added) {
            int place = place(base, entry.word());
            merged.addAll(base.subList(next, place));
            boolean known = isAt(place, base, entry.word());
            merged.add(known && !replacing ? base.get(place) : entry);
            next = known ? place + 1 : place;
        }
        merged.addAll(base.subList(next, base.size()));
        return merged;
    }

    private static boolean isAt(int place, List<Entry> entries, String word) {
        return place < entries.size() && entries.get(place).word().equals(word);
    }

    /** Where in a list a word stands, or would. */
    private static int place(List<Entry> entries, String word) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).word().compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
