/**
 * Which places a text names: regions, development zones, and areas that are neither.
 *
 * <p>{@link org.industryfacts.engine.place.PlaceScanner} is the door. It reads in six steps, each a class:
 *
 * <ol>
 *   <li>{@code Gazetteer} spots names; {@code WordBoundaries} drops those that are there by chance, 长沙 in 部长沙龙.
 *   <li>{@code StackReader} joins neighbours into one place, 江苏苏州相城区; {@code ZoneNames} adds what makes them a zone.
 *   <li>{@code ZoneShortNames} finds where the article goes on to call a zone without its region: 航天基地 after 西安航天基地.
 *   <li>{@code DocumentSense} gives each its sense from the whole article: 朝阳区 is in Beijing where the article is about
 *       Beijing, and nowhere when nothing tells.
 *   <li>{@code Anaphora} leads words such as 全市 and 园区 back to what they mean; what
 *       nothing in the article tells, the places beside it do, those of its title and of who publishes it.
 *   <li>{@code OrganisationNames} marks places inside the names of organisations.
 * </ol>
 *
 * <p>What cannot be told is left open rather than guessed.
 *
 * <p>All words are data beside the classes. Beware: a name that is an ordinary word too (平安, 资源, 朝阳) needs its entry
 * in {@code short-names.tsv}, and a word that begins with a place and is none (大理石) one in {@code phrases.tsv}.
 */
@NullMarked
package org.industryfacts.engine.place;

import org.jspecify.annotations.NullMarked;
