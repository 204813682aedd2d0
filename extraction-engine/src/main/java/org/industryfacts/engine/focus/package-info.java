/**
 * Industry focus: a region or park says that it builds on an industry. {@code focus.rules} says by which words, the
 * taxonomy of {@code fact-model} what an industry is.
 *
 * <p>{@link org.industryfacts.engine.focus.FocusReader} makes a fact of each industry. {@code Industries} tells what
 * phrases name one, also one that the taxonomy lacks where the text says that it lists industries; {@code OtherLists}
 * are lists of projects, uses and services.
 * {@code FocusSubjects} finds who builds on it: with {@code Fronted} where the subject stands before the clause, with
 * {@code Spokesmen} where somebody is quoted, with {@code TitledPlans} where a plan says it, with {@code Alongside}
 * where several regions share it, and with {@code FirmTalk}, since what a firm builds on is no focus. {@code RepeatedFocuses}
 * leaves one of several that say the same.
 */
@NullMarked
package org.industryfacts.engine.focus;

import org.jspecify.annotations.NullMarked;
