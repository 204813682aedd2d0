package org.industryfacts.engine.value;

import org.industryfacts.engine.text.Span;

/** A name that holds digits as a corpus tells it: its characters. */
record CodeNameReading(String text) implements Corpus.Reader<CodeName> {

    @Override
    public Span written(CodeName name) {
        return name.span();
    }

    @Override
    public String describe(CodeName name) {
        return name.span().of(text);
    }
}
