/**
 * Industry focus: a region or park says that it builds on an industry. {@code focus.rules} says by which words;
 * {@code industry-endings.tsv} and {@code no-industries.tsv} what is an industry and what only sounds like one.
 */
@NullMarked
package org.industryfacts.engine.focus;

import org.jspecify.annotations.NullMarked;
