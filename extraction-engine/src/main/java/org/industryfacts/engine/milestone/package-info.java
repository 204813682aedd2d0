/**
 * Milestones: a project, site, plant, line, fund or organisation comes a step further. {@code milestone.rules} says by
 * which words; {@code milestone-subjects.tsv} what can take such a step.
 */
@NullMarked
package org.industryfacts.engine.milestone;

import org.jspecify.annotations.NullMarked;
