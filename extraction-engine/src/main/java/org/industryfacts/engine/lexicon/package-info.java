/**
 * What the engine knows of words: lexicons are data beside the classes that read them.
 *
 * <p>{@link org.industryfacts.engine.lexicon.LexiconFile} reads every lexicon and fails with file and line on a bad one.
 */
@NullMarked
package org.industryfacts.engine.lexicon;

import org.jspecify.annotations.NullMarked;
