package org.industryfacts.engine.lexicon;

/**
 * Reads the words of a dictionary character by character, for who must try many texts that begin alike. Immutable, safe
 * to share between threads.
 */
public final class WordWalk {

    /** Where every word begins. */
    public static final int START = WordTrie.ROOT;

    /** No such place; no word. */
    public static final int NONE = WordTrie.NONE;

    private final WordDictionary dictionary;

    WordWalk(WordDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Where {@code c} leads to, or {@link #NONE} where no word goes on so. */
    public int next(int place, char c) {
        return dictionary.trie().child(place, c);
    }

    /** What the word costs that ends at {@code place}, as in {@link WordSegmenter#cost}; {@link #NONE} without one. */
    public int cost(int place) {
        int word = dictionary.trie().word(place);
        return word == WordTrie.NONE ? NONE : dictionary.trie().cost(place);
    }

    /** What a character costs that is no word. */
    public int unknownCost() {
        return dictionary.unknownCost();
    }
}
