/**
 * What the engine knows of words: lexicons are data beside the classes that read them.
 *
 * <p>{@link org.industryfacts.engine.lexicon.LexiconFile} reads every lexicon and fails with file and line on a bad
 * one; {@link org.industryfacts.engine.lexicon.WordEndings} and {@link org.industryfacts.engine.lexicon.EndingTable}
 * hold those of words that phrases end with. {@link org.industryfacts.engine.lexicon.WordSegmenter} cuts text into
 * words by their frequencies, and {@link org.industryfacts.engine.lexicon.WordWalk} reads those of the dictionary
 * character by character. The segmenter knows no names beyond its dictionary and guesses none: ask it where common
 * words begin and end, not what an organisation is called.
 */
@NullMarked
package org.industryfacts.engine.lexicon;

import org.jspecify.annotations.NullMarked;
