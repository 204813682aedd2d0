package org.industryfacts.query.api;

import java.util.List;

import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of facts.
 *
 * @param items the JSON of each as it stands on the topic, byte for byte
 * @param nextCursor where the list goes on; null where it ends
 */
record FactPage(List<RawValue> items, @Nullable String nextCursor) {}
