package org.industryfacts.engine.scope;

import org.industryfacts.engine.lexicon.WordEndings;

/**
 * Words for single things that are planned, built and run: a phrase that ends with one of {@code thing-words.tsv}
 * speaks of a thing, not of a sort. Immutable and safe to share between threads.
 */
public final class ThingWords {

    private final WordEndings endings = WordEndings.load(ThingWords.class, "thing-words.tsv");
    private final GenericPhrases generic = GenericPhrases.load(endings);

    /** Whether a phrase ends with such a word, with more before it. */
    public boolean end(String phrase) {
        return endings.endLonger(phrase);
    }

    /**
     * Whether a phrase speaks of a single thing: it ends with such a word, and what stands before is no generic word.
     */
    public boolean single(String phrase) {
        return end(phrase) && !generic.test(phrase);
    }

    /** Whether a phrase speaks of a sort of things, and so may stand for one named before: 项目, 科创城. */
    boolean generic(String phrase) {
        return endings.end(phrase) && generic.test(phrase);
    }
}
