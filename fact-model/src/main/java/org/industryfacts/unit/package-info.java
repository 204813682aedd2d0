/**
 * Canonical units: what the units and classifiers of Chinese texts are counted in.
 *
 * <p>{@link org.industryfacts.unit.UnitTable} finds the unit that stands at a place of a text; a
 * {@link org.industryfacts.unit.Unit} converts what was written into canonical values. The table is data
 * ({@code units.tsv}); a bad line of it fails the load with file and number. Everything here is immutable and safe to
 * share between threads.
 */
@NullMarked
package org.industryfacts.unit;

import org.jspecify.annotations.NullMarked;
