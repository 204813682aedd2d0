/**
 * What was set aside, by whatever service: lists it, and gives it another try. The dead-letter topics hold the letters;
 * a table lists them, so that nobody has to read the topics to find one.
 *
 * <p>{@link org.industryfacts.query.deadletter.DeadLetterListener} keeps the table,
 * {@link org.industryfacts.query.deadletter.Redrive} puts a record back on its topic.
 */
@NullMarked
package org.industryfacts.query.deadletter;

import org.jspecify.annotations.NullMarked;
