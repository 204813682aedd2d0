/**
 * Numbers in running text: quantities, times, and names that hold digits.
 *
 * <p>{@link org.industryfacts.engine.value.ValueScanner} goes through a text once, from left to right. At each place it
 * asks its readers in a fixed order, and the first that reads something decides: names before times before places
 * among others before ordinals before quantities. So {@code 5G} never becomes five of anything, and {@code 2023年} never
 * a duration. Each reader looks ahead a bounded number of characters, which keeps the whole linear in the length of the
 * text, whatever it holds.
 *
 * <p>What is read: {@link org.industryfacts.engine.value.Quantity}, in canonical units with its qualifiers;
 * {@link org.industryfacts.engine.value.TimeExpression}, which stays symbolic until it is resolved against a day of
 * publication; {@link org.industryfacts.engine.value.Rank}, a place among others;
 * {@link org.industryfacts.engine.value.CodeName}, so that rules can tell a name from a number.
 *
 * <p>Traps. Units and classifiers are data in {@code fact-model}; which words qualify a number, which words a unit must
 * not run into ({@code 场} in {@code 场景}) and which words make a number a name ({@code 岁}, {@code 届}) are data here.
 * All positions are UTF-16 indices of the cleaned text.
 */
@NullMarked
package org.industryfacts.engine.value;

import org.jspecify.annotations.NullMarked;
