/**
 * From the characters as received to clean sentences, every character accounted for.
 *
 * <p>{@link org.industryfacts.engine.text.TextCleaner} runs a chain of small
 * {@link org.industryfacts.engine.text.CharacterFilter filters}. Each takes a
 * {@link org.industryfacts.engine.text.CleanText} and returns the next; what all of them did so far is kept as an
 * {@link org.industryfacts.engine.text.OffsetMap} (where each cleaned character comes from) and a log of
 * {@link org.industryfacts.engine.text.Edit edits}. {@link org.industryfacts.engine.text.SentenceSplitter} divides the
 * result.
 *
 * <p>Traps. All positions here are UTF-16 indices, half-open; evidence counts in code points and is converted at the
 * engine's door. A filter that keeps the length must map character to character, one that does not must say which
 * characters it replaced: {@link org.industryfacts.engine.text.Rewriter} and {@link
 * org.industryfacts.engine.text.CleanText#mapped} are the only two ways to make the next text, so neither map nor log
 * can be forgotten. Order matters: markup goes first, since it hides what belongs together, then stretches that are no
 * language, since all that follows may take time over them; annotations in brackets anchor the repair of damaged bytes,
 * so they are stripped after it; readings are looked up before characters are simplified; words that a line end or a
 * blank broke are joined last, in the characters of the dictionary. The repair begins at {@code ByteShiftFilter}; what
 * a run of damage is, byte for byte, says {@code ShiftedRun}.
 *
 * <p>Cleaned text keeps Chinese {@code 。、“”‘’《》…—}; all other punctuation is ASCII: {@code , : ; ? ! ( ) %}. Letters
 * and digits are ASCII, the space is the only blank within a line, and {@code \n} alone ends a line.
 */
@NullMarked
package org.industryfacts.engine.text;

import org.jspecify.annotations.NullMarked;
