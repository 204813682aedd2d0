package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.industryfacts.engine.lexicon.WordList.Entry;
import org.industryfacts.industry.Industry;
import org.industryfacts.industry.IndustryTree;

/** Words with what they cost and how they are used. Immutable, safe to share between threads. */
final class WordDictionary {

    /** What a character costs that is no word, over a word that was seen once: in thousandths of a nat. */
    private static final int UNKNOWN_PENALTY = 5_000;

    private final WordTrie trie;
    /** What a name of an industry counts for: about as much as a rare technical term of the published list. */
    private static final int NAME_FREQUENCY = 60;

    /** Longer names are phrases, whose words are better known one by one. */
    private static final int LONGEST_NAME = 6;

    private final String[] words;
    private final WordUse[] uses;
    private final int unknownCost;

    /** Takes the entries in the order of their words, each once. */
    WordDictionary(List<Entry> entries) {
        words = new String[entries.size()];
        uses = new WordUse[entries.size()];
        Costs costs = new Costs(entries);
        int[] costOf = new int[entries.size()];
        for (int word = 0; word < costOf.length; word++) {
            costOf[word] = costs.of(entries.get(word).frequency());
            put(word, entries.get(word));
        }
        trie = new WordTrie(words, costOf);
        unknownCost = costs.of(1) + UNKNOWN_PENALTY;
    }

    private void put(int word, Entry entry) {
        words[word] = entry.word();
        uses[word] = entry.use();
    }

    /** Reads the list derived from a published dictionary, the names of industries, and our own over both. */
    static WordDictionary load(Supplier<IndustryTree> tree) {
        List<Entry> published = read("words.tsv");
        List<Entry> named = WordList.complete(published, industries(tree.get()));
        return new WordDictionary(WordList.overlay(named, read("industry-words.tsv")));
    }

    /** The names of industries as nouns, so that none is cut in two that the published list lacks. */
    private static List<Entry> industries(IndustryTree tree) {
        Set<String> names = new TreeSet<>();
        for (Industry industry : tree.all()) {
            names.add(industry.label());
            names.addAll(industry.aliases());
        }
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            if (name.length() > 1 && name.length() <= LONGEST_NAME && WordList.isChinese(name)) {
                entries.add(new Entry(name, NAME_FREQUENCY, WordUse.NOUN));
            }
        }
        return entries;
    }

    private static List<Entry> read(String name) {
        return WordList.read(LexiconFile.read(WordDictionary.class, name, WordList.COLUMNS));
    }

    WordTrie trie() {
        return trie;
    }

    /** Its characters, the same string wherever it stands. */
    String word(int word) {
        return words[word];
    }

    WordUse use(int word) {
        return uses[word];
    }

    /** What a character costs that begins no word. */
    int unknownCost() {
        return unknownCost;
    }

    /** What words cost by their frequency; most share theirs with many. */
    private static final class Costs {

        private static final int RARE = 1 << 10;

        private final long total;
        /** Of rare words, 0 where none was asked for yet. */
        private final int[] known = new int[RARE];

        Costs(List<Entry> entries) {
            long sum = 0;
            for (Entry entry : entries) {
                sum += entry.frequency();
            }
            total = sum;
        }

        int of(int frequency) {
            if (frequency >= RARE) {
                return cost(frequency);
            }
            if (known[frequency] == 0) {
                known[frequency] = cost(frequency);
            }
            return known[frequency];
        }

        /** Minus the logarithm of a word's share of all words, in thousandths of a nat. */
        // StrictMath, so that the same text has the same cost on every machine.
        private int cost(int frequency) {
            return (int) Math.round(-1000 * StrictMath.log((double) frequency / total));
        }
    }
}
