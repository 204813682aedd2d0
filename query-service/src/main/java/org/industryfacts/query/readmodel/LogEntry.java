package org.industryfacts.query.readmodel;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a fact.
 *
 * @param position in the log; later ones are greater
 * @param kind {@code fact.asserted}, {@code fact.superseded} or {@code fact.retracted}
 * @param at when what caused it was said: the submission of a revision, or a withdrawal
 * @param successorId the fact that superseded it; null for the other kinds
 * @param document the JSON of the fact, as it was then
 */
public record LogEntry(
        long position,
        String kind,
        Instant at,
        UUID factId,
        @Nullable UUID successorId,
        String document) {}
