package org.industryfacts.engine.value;

import org.industryfacts.engine.text.Span;

/**
 * A place among others: 第3位, 首位, 前10强, 五大…之一.
 *
 * @param span where it stands; of 五大…之一 the number and 大
 * @param place from 1
 * @param within whether it is only the last place that may be meant: 前10
 */
public record Rank(Span span, int place, boolean within) implements Value {}
