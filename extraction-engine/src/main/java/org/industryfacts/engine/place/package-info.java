/**
 * Which places a text names: regions, development zones, and areas that are neither.
 *
 * <p>{@link org.industryfacts.engine.place.PlaceScanner} is the door. It reads in five steps, each a class: names are
 * spotted ({@code Gazetteer}), neighbouring ones joined into one place (江苏苏州相城区, {@code StackReader}), each place
 * gets its sense from the whole article ({@code DocumentSense}: 朝阳区 is in Beijing where the article is about Beijing,
 * and nowhere when nothing tells), words such as 全市 and 园区 are led back to what they mean ({@code Anaphora}), and
 * places inside the names of organisations are marked ({@code OrganisationNames}). What cannot be told is left open
 * rather than guessed.
 *
 * <p>All words are data beside the classes. Beware: a name that is an ordinary word too (平安, 资源, 朝阳) needs its entry
 * in {@code short-names.tsv}, and a chance name across two words (形成都市圈) its phrase in {@code phrases.tsv}.
 */
@NullMarked
package org.industryfacts.engine.place;

import org.jspecify.annotations.NullMarked;
