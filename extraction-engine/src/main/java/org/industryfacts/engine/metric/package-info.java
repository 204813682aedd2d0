/**
 * Metric facts: every quantity of the text is read by the first rule of {@code metric.rules} that fits it, which says
 * what it measures; the scopes say when, and whether it is so or planned.
 *
 * <p>{@link org.industryfacts.engine.metric.MetricRules} are read once; {@code MetricReader} goes through one article
 * with them, after the facts of all other types, whose products and projects figures may belong to ({@code Topics}).
 * {@code SentenceFigures} takes the figures of a sentence in their order, since what one leaves out those before it
 * say; {@code FigureRuns} are those that share a list before them. {@code FigureRules} says which rule tells of a
 * figure, {@code NoMetrics} which quantities are none. {@code MetricSubjects} finds whose a figure is, by what sort of
 * subject has its indicator ({@code IndicatorOwners}); {@code PrevailingSubject} is the place that figures of nobody
 * belong to. {@code FrontedIndicators} finds what the clause before brings up, and {@code IndicatorWords} tells from its
 * name that an indicator is a share, a growth or money.
 */
@NullMarked
package org.industryfacts.engine.metric;

import org.jspecify.annotations.NullMarked;
