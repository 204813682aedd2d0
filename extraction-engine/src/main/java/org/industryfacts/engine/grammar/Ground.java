package org.industryfacts.engine.grammar;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.text.Span;

/**
 * The text that rules are matched on, as far as a pattern can ask about it. Positions are UTF-16 indices of the cleaned
 * text; a sentence bounds all answers.
 */
public interface Ground {

    String text();

    /** Whether a word or mention begins or ends here, so that no word is cut. */
    boolean isBoundary(int position);

    /** The noun phrases that end here, the longest first. */
    List<Span> phrasesBefore(int position);

    /** The noun phrases that begin here, the longest first. */
    List<Span> phrasesAfter(int position);

    /** The lists of noun phrases that end here, the longest first. */
    List<PhraseList> listsBefore(int position);

    /** The lists of noun phrases that begin here, the longest first. */
    List<PhraseList> listsAfter(int position);

    /** Where the words begin that end here and say only how, when or where; {@code position} itself without any. */
    int adverbialsBefore(int position);

    /** Where the words end that begin here and say only how, when or where; {@code position} itself without any. */
    int adverbialsAfter(int position);

    /**
     * Where the description ends that begins here, just after its last 的 that a noun phrase follows: 在国内领先、带动力强的.
     * {@code position} itself without any.
     */
    int descriptionAfter(int position);

    /** The mention of this kind that ends here. */
    Optional<Span> mentionBefore(int position, MentionKind kind);

    /** The mention of this kind that begins here. */
    Optional<Span> mentionAfter(int position, MentionKind kind);

    /** The word that ends here, unless it is a mark of punctuation or a quantity. */
    Optional<Span> wordBefore(int position);

    /** The word that begins here, unless it is a mark of punctuation or a quantity. */
    Optional<Span> wordAfter(int position);
}
