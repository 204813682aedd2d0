/**
 * Milestones: a project, site, plant, line, fund or organisation comes a step further. {@code milestone.rules} says by
 * which words; {@code built-words.tsv} and the words for things of all types what can take such a step.
 */
@NullMarked
package org.industryfacts.engine.milestone;

import org.jspecify.annotations.NullMarked;
