package org.industryfacts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.CanonicalJson;
import org.industryfacts.fact.NameBasedId;

/**
 * An event with its CloudEvents attributes.
 *
 * @param id unique for a submission; name-based for what follows from one
 * @param source the service that says so: {@code /ingest-service}
 * @param time when the article was submitted, for what follows from it too
 * @param origin where an event about facts comes from; null for an article's
 * @param redrivenFrom where an article's event stood before it was set aside and written again; null for one that
 *     stands where it was first written
 */
public record Envelope<E extends Event>(
        String id,
        String source,
        Instant time,
        @Nullable Origin origin,
        @Nullable Place redrivenFrom,
        E event) {

    // Drawn once at random; changing it would rename every derived event.
    private static final UUID DERIVED = UUID.fromString("0f6d2a3e-9a3b-4b0e-8a57-6f0f4f4f2b9d");

    public Envelope {
        Required.text("id", id);
        Required.text("source", source);
        Required.field("time", time);
        Required.field("event", event);
        if (origin == null && event instanceof FactEvent) {
            throw new IllegalArgumentException("an event about facts has an origin");
        }
        if (redrivenFrom != null && event instanceof FactEvent) {
            throw new IllegalArgumentException("an event about facts stands where its origin is");
        }
    }

    /** An event that stands where it was first written. */
    public Envelope(String id, String source, Instant time, @Nullable Origin origin, E event) {
        this(id, source, time, origin, null, event);
    }

    /** Where an article's event counts as standing, read from a record that stands there. */
    public Place place(int partition, long offset) {
        return redrivenFrom == null ? new Place(partition, offset) : redrivenFrom;
    }

    /**
     * The id of an event that follows from another: the same cause, event and engine give the same id, so that a
     * consumer can tell a repetition.
     *
     * @param cause the id of the submission or withdrawal
     * @param what the fact id, or the code of the type where an article has one such event
     */
    public static String derivedId(String cause, String what, String engineVersion) {
        return NameBasedId.of(DERIVED, CanonicalJson.of(List.of(cause, what, engineVersion)))
                .toString();
    }
}
