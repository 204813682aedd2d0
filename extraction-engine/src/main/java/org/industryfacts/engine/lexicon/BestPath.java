package org.industryfacts.engine.lexicon;

import java.util.List;

import org.industryfacts.engine.text.Span;

/**
 * The cheapest way to cut a stretch of Chinese characters into words, found from its end to its begin: the best way
 * from a place on is the best of its first words, each followed by the best way from where it ends.
 */
final class BestPath {

    private final WordDictionary dictionary;
    private final CharSequence text;
    private final int start;
    private final int end;
    /** By place: the cost from there to the end, the length of the first word, and which word that is. */
    private final long[] costs;

    private final int[] lengths;
    private final int[] words;

    BestPath(WordDictionary dictionary, CharSequence text, int start, int end) {
        this.dictionary = dictionary;
        this.text = text;
        this.start = start;
        this.end = end;
        costs = new long[end - start + 1];
        lengths = new int[end - start];
        words = new int[end - start];
        for (int place = end - 1; place >= start; place--) {
            findFirstWord(place);
        }
    }

    long cost() {
        return costs[0];
    }

    void addWords(List<Word> found) {
        for (int place = start; place < end; place += lengths[place - start]) {
            int word = words[place - start];
            Span span = new Span(place, place + lengths[place - start]);
            if (word == WordTrie.NONE) {
                found.add(WordUse.UNKNOWN.word(
                        span, text.subSequence(span.start(), span.end()).toString()));
            } else {
                found.add(dictionary.use(word).word(span, dictionary.word(word)));
            }
        }
    }

    private void findFirstWord(int place) {
        int i = place - start;
        lengths[i] = Character.charCount(Character.codePointAt(text, place));
        words[i] = WordTrie.NONE;
        costs[i] = dictionary.unknownCost() + costs[Math.min(i + lengths[i], end - start)];
        WordTrie trie = dictionary.trie();
        int node = WordTrie.ROOT;
        for (int next = place; next < end; ) {
            if (next == place + 1 && !trie.mayBegin(text.charAt(place), text.charAt(next))) {
                return;
            }
            node = trie.child(node, text.charAt(next++));
            if (node == WordTrie.NONE) {
                return;
            }
            int word = trie.word(node);
            if (word != WordTrie.NONE) {
                long cost = trie.cost(node) + costs[next - start];
                // Longer words come later, and win where they cost the same.
                if (cost <= costs[i]) {
                    costs[i] = cost;
                    lengths[i] = next - place;
                    words[i] = word;
                }
            }
        }
    }
}
