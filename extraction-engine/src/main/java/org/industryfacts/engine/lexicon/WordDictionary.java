package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.lexicon.WordList.Entry;

/** Words with what they cost and how they are used. Immutable, safe to share between threads. */
final class WordDictionary {

    /** What a character costs that is no word, over a word that was seen once: in thousandths of a nat. */
    private static final int UNKNOWN_PENALTY = 5_000;

    private final WordTrie trie;
    private final int[] costs;
    private final WordUse[] uses;
    private final int unknownCost;

    /** Takes the entries in the order of their words, each once. */
    WordDictionary(List<Entry> entries) {
        List<String> words = new ArrayList<>(entries.size());
        long total = 0;
        for (Entry entry : entries) {
            words.add(entry.word());
            total += entry.frequency();
        }
        trie = new WordTrie(words);
        costs = new int[entries.size()];
        uses = new WordUse[entries.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(entries.get(i).frequency(), total);
            uses[i] = entries.get(i).use();
        }
        unknownCost = cost(1, total) + UNKNOWN_PENALTY;
    }

    /** Reads the list derived from a published dictionary, and our own over it. */
    static WordDictionary load() {
        return new WordDictionary(WordList.overlay(read("words.tsv"), read("industry-words.tsv")));
    }

    private static List<Entry> read(String name) {
        return WordList.read(LexiconFile.read(WordDictionary.class, name, WordList.COLUMNS));
    }

    // StrictMath, so that the same text has the same cost on every machine.
    private static int cost(int frequency, long total) {
        return (int) Math.round(-1000 * StrictMath.log((double) frequency / total));
    }

    WordTrie trie() {
        return trie;
    }

    /** Minus the logarithm of a word's share of all words, in thousandths of a nat. */
    int cost(int word) {
        return costs[word];
    }

    WordUse use(int word) {
        return uses[word];
    }

    /** What a character costs that begins no word. */
    int unknownCost() {
        return unknownCost;
    }
}
