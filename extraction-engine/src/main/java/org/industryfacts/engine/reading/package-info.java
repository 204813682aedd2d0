/**
 * An article as it is read: its sentences as rows of tokens, a token being a word or something that was recognised.
 *
 * <p>{@link org.industryfacts.engine.reading.ArticleReader} makes an {@link org.industryfacts.engine.reading.Article}
 * of a {@link org.industryfacts.engine.page.PageArticle}. Names take two looks at it:
 *
 * <ul>
 *   <li>{@code Tokenizer} lays values, places, persons and known names over the words of a sentence; {@code LatinNames}
 *       keeps names of several words together.
 *   <li>{@code NameFinder} finds names by what they end with. How far left one begins says {@code NameExtent}, with
 *       {@code NameReach} where characters make no words ({@code BrandCharacters}). {@code ProjectSorts} are no names.
 *       What a short form stands for tell {@code EarlierNames}. {@code PostFinder} puts together what persons are called
 *       by.
 *   <li>{@code ArticleNames} looks over the whole article for what has no such ending: short names that it declares,
 *       {@code MemberLists} of firms, whose items {@code Members} judges, brands with their trade ({@code BrandNames}),
 *       firms that only what they do gives away ({@code ActingNames}), and things that are given names in quotation
 *       marks ({@code ThingNames}). Where it finds any, the sentences are laid out anew with them.
 * </ul>
 *
 * <p>A {@link org.industryfacts.engine.reading.SentenceReading} is then the ground that rules are matched on:
 * {@code NounPhrases} and {@code BoundedPhrases} say how far a noun phrase reaches, {@code Descriptions} how far what is
 * told before its noun does, {@code PhraseLists} how lists of them are parted, {@code Adverbials} which words say only how, when or where. {@code HeadlineReader} finds what stands
 * above the parts of the article, and which times a {@link org.industryfacts.engine.reading.Headline} lends to them.
 * Words are data: {@code Lexicon} has the lists of the reading, {@code NameLexicon} those by which names are found.
 *
 * <p>What is built here is used within one extraction and not shared.
 */
@NullMarked
package org.industryfacts.engine.reading;

import org.jspecify.annotations.NullMarked;
