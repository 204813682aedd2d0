package org.industryfacts.query.readmodel;

/**
 * Something that happened to a fact.
 *
 * @param position in the log; later ones are greater
 * @param kind {@code fact.asserted} or {@code fact.retracted}
 * @param document the JSON of the fact, as it was then
 */
public record LogEntry(long position, String kind, String document) {}
