package org.industryfacts.query.projection;

/** Where a record stands in the topic {@code articles}. */
record Place(int partition, long offset) {}
