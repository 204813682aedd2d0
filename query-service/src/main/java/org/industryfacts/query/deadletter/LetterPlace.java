package org.industryfacts.query.deadletter;

/** Where a letter stands on its dead-letter topic. */
record LetterPlace(String topic, int partition, long offset) {}
