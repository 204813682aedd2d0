/**
 * Designations: a title, award, licence or admission to a programme. {@code designation.rules} says by which words;
 * {@code title-endings.tsv} what a title is.
 */
@NullMarked
package org.industryfacts.engine.designation;

import org.jspecify.annotations.NullMarked;
