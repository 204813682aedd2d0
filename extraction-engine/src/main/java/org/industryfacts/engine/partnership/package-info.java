/**
 * Partnerships: organisations agree to work together, or do. {@code partnership.rules} says by which words;
 * {@code party-words.tsv} what parts the parties, stands beside them, or names none of them.
 */
@NullMarked
package org.industryfacts.engine.partnership;

import org.jspecify.annotations.NullMarked;
