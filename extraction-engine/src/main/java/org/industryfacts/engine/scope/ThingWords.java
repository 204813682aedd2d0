package org.industryfacts.engine.scope;

import org.industryfacts.engine.lexicon.WordEndings;

/**
 * Words for single things that are planned, built and run: a phrase that ends with one of {@code thing-words.tsv} speaks
 * of a thing, not of a sort. Immutable and safe to share between threads.
 */
public final class ThingWords {

    private final WordEndings endings = WordEndings.load(ThingWords.class, "thing-words.tsv");

    /** Whether a phrase ends with such a word, with more before it. */
    public boolean end(String phrase) {
        return endings.endLonger(phrase);
    }
}
