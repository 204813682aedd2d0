package org.industryfacts.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * From now on an article has these facts, and no others.
 *
 * @param at when what caused it was said
 */
record Replacement(UUID articleId, Instant at, Collection<FactRow> facts) {}
