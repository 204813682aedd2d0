/**
 * An article as it is read: its sentences as rows of tokens, a token being a word or something that was recognised.
 *
 * <p>{@link org.industryfacts.engine.reading.ArticleReader} makes an {@link org.industryfacts.engine.reading.Article}
 * of a cleaned text; {@link org.industryfacts.engine.reading.NounPhrases} says how far a noun phrase reaches, and
 * {@link org.industryfacts.engine.reading.NameFinder} which of them name something. What is built here is used within
 * one extraction and not shared.
 */
@NullMarked
package org.industryfacts.engine.reading;

import org.jspecify.annotations.NullMarked;
