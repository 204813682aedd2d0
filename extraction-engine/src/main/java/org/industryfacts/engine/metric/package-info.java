/**
 * Metric facts: every quantity of the text is read by the first rule of {@code metric.rules} that fits it, which says
 * what it measures; the scopes say whose it is, when, and whether it is so or planned.
 */
@NullMarked
package org.industryfacts.engine.metric;

import org.jspecify.annotations.NullMarked;
