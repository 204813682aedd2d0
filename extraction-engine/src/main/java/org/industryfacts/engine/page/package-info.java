/**
 * From the cleaned text of a page to the articles on it.
 *
 * <p>{@link org.industryfacts.engine.page.PageReader} makes a {@link org.industryfacts.engine.page.Page} of a cleaned
 * text: the {@link org.industryfacts.engine.page.PageArticle articles} that it holds. The text of an article is put
 * together from pieces of the page, not always in their order there; {@link org.industryfacts.engine.page.PieceMap} says
 * where each came from, and an article answers in positions of what was submitted.
 *
 * <p>Trap: three texts are in play, the submitted one, the cleaned page and the article. Readers see the article alone.
 */
@NullMarked
package org.industryfacts.engine.page;

import org.jspecify.annotations.NullMarked;
