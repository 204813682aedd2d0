/**
 * Policies: plans, measures, guidelines and laws that are issued, proposed or cited. {@code policy.rules} says by which
 * words; {@code policy-titles.tsv} which titles are those of policies, {@code plan-words.tsv} which words name none.
 */
@NullMarked
package org.industryfacts.engine.policy;

import org.jspecify.annotations.NullMarked;
