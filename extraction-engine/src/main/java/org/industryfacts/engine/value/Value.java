package org.industryfacts.engine.value;

import org.industryfacts.engine.text.Span;

/** Something that a text writes with numbers or calendar words. */
public sealed interface Value permits Quantity, TimeExpression, CodeName, Rank {

    /** Where it stands in the cleaned text, with the words around it that qualify it. */
    Span span();
}
