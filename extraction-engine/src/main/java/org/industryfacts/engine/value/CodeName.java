package org.industryfacts.engine.value;

import org.industryfacts.engine.text.Span;

/** A name, class or threshold that holds a number without being a quantity: 5G, CD19, 8英寸, 50亿元以上项目. */
public record CodeName(Span span) implements Value {}
