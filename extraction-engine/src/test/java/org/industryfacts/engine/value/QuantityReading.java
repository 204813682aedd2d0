package org.industryfacts.engine.value;

import org.industryfacts.engine.text.Span;

/** A quantity as a corpus tells it. */
final class QuantityReading implements Corpus.Reader<Quantity> {

    @Override
    public Span written(Quantity quantity) {
        return quantity.written();
    }

    /** For example {@code 3..30 percent eq 0} or {@code 120 count/家 gt 0}: value, unit, comparator, decimals. */
    @Override
    public String describe(Quantity quantity) {
        String max =
                quantity.valueMax() == null ? "" : ".." + quantity.valueMax().toPlainString();
        String counter = quantity.counter() == null ? "" : "/" + quantity.counter();
        return quantity.value().toPlainString() + max + " " + quantity.unit() + counter + " "
                + quantity.comparator().code() + " " + quantity.decimals();
    }
}
