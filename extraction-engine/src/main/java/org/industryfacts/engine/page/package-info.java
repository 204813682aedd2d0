/**
 * From the cleaned text of a page to the articles on it.
 *
 * <p>{@link org.industryfacts.engine.page.PageReader} makes a {@link org.industryfacts.engine.page.Page} of a cleaned
 * text, in five steps. {@code TypesetBlanks} closes the blanks around figures. {@code Furniture} leaves out the lines
 * that the patterns of {@code line-patterns.tsv} read, and
 * {@code Repeats} what stands there twice. {@code OpeningFinder} finds the headlines of further articles. {@code
 * RunDivider} and {@code HiddenSeams} part the lines where text breaks off, {@code Joiner} finds which run of lines
 * goes on with which, and {@code Assignment} where the others belong. {@code ArticleBuilder} puts each text together.
 * {@code PublicationDate} reads in the lines that were left out when the page says that it was published.
 *
 * <p>The text of a {@link org.industryfacts.engine.page.PageArticle} consists of pieces of the page, not always in
 * their order there; a {@code PieceMap} says where each came from, and the article answers in positions of what was
 * submitted.
 *
 * <p>Traps. Three texts are in play, the submitted one, the cleaned page and the article; readers of facts see the
 * article alone. Most pages hold one article, and parting one by mistake costs more than leaving two together: signs
 * that add up on a newspaper page are common on any page with section headings.
 */
@NullMarked
package org.industryfacts.engine.page;

import org.jspecify.annotations.NullMarked;
