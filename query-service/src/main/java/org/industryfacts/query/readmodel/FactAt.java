package org.industryfacts.query.readmodel;

/**
 * A fact in a list.
 *
 * @param position of its assertion in the log
 * @param document its JSON
 */
public record FactAt(long position, String document) {}
