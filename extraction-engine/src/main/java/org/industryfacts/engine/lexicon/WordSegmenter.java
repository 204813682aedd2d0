package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.industryfacts.engine.text.Span;
import org.industryfacts.industry.IndustryTree;

/**
 * Cuts text into words: of all ways to do so the one whose words are the most probable, taken one by one. Runs of
 * digits or Latin letters are one word each, and so are blanks; a character that no word begins with stands alone.
 *
 * <p>The words cover the text without gaps. The same text gives the same words: where two ways cost the same, the one
 * whose first word is longer holds. Immutable, safe to share between threads; time grows with the length of the text.
 */
public final class WordSegmenter {

    /** What a word outside the dictionary costs by its kind, in thousandths of a nat. */
    private static final int NUMBER_COST = 6_000;

    private static final int LATIN_COST = 9_000;
    private static final int PUNCTUATION_COST = 4_000;

    private final WordDictionary dictionary;

    WordSegmenter(WordDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Loads the dictionary with industries of its own; see {@link #load(Supplier)}. */
    public static WordSegmenter load() {
        return load(IndustryTree::load);
    }

    /**
     * Loads the dictionary.
     *
     * @param industries whose names are words; asked for once, when the list of words is read
     * @throws LexiconException where a line of it is wrong
     */
    public static WordSegmenter load(Supplier<IndustryTree> industries) {
        return new WordSegmenter(WordDictionary.load(industries));
    }

    /** The dictionary, to be read character by character. */
    public WordWalk walk() {
        return new WordWalk(dictionary);
    }

    /** The words of {@code text} within {@code range}, which may cut words in two, in their order. */
    public List<Word> segment(String text, Span range) {
        List<Word> words = new ArrayList<>((range.end() - range.start()) / 2 + 1);
        for (int start = range.start(); start < range.end(); ) {
            Stretch stretch = Stretch.at(text, start, range.end());
            if (stretch.kind() == Stretch.Kind.CHINESE) {
                new BestPath(dictionary, text, start, stretch.end()).addWords(words);
            } else {
                words.add(word(stretch, text, start));
            }
            start = stretch.end();
        }
        return words;
    }

    /**
     * How improbable {@code text} is: the sum over its words of minus the logarithm of their share of all words, in
     * thousandths of a nat. The less, the more like Chinese; only texts of about the same length compare well.
     */
    public long cost(CharSequence text) {
        return cost(text, new Span(0, text.length()));
    }

    /** The same of {@code text} within {@code range}, which may cut words in two. */
    public long cost(CharSequence text, Span range) {
        long cost = 0;
        for (int start = range.start(); start < range.end(); ) {
            Stretch stretch = Stretch.at(text, start, range.end());
            cost += switch (stretch.kind()) {
                case CHINESE -> new BestPath(dictionary, text, start, stretch.end()).cost();
                case NUMBER -> NUMBER_COST;
                case LATIN -> LATIN_COST;
                case PUNCTUATION -> PUNCTUATION_COST;
                case OTHER -> dictionary.unknownCost();
            };
            start = stretch.end();
        }
        return cost;
    }

    private static Word word(Stretch stretch, String text, int start) {
        Span span = new Span(start, stretch.end());
        String characters = span.of(text);
        return switch (stretch.kind()) {
            case NUMBER -> new Word(span, characters, WordClass.NUMERAL, false);
            case LATIN -> new Word(span, characters, WordClass.NAME, true);
            case PUNCTUATION -> new Word(span, characters, WordClass.PUNCTUATION, false);
            case CHINESE, OTHER -> new Word(span, characters, WordClass.OTHER, false);
        };
    }
}
