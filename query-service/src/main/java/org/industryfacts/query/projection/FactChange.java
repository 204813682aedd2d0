package org.industryfacts.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.industryfacts.event.Origin;

/** What a record of the topic {@code industry-facts} changes. */
sealed interface FactChange {

    /** Which reading of which article the record belongs to. */
    Reading reading();

    /**
     * One reading of one article; the newest origin counts, whenever it arrives.
     *
     * @param origin the article's record that was read, and the engine's generation
     */
    record Reading(UUID articleId, Origin origin) {}

    /** The article asserts a fact; it counts once the reading is closed. */
    record Assertion(Reading reading, FactRow fact) implements FactChange {}

    /** The reading has come to its end. */
    sealed interface Closing extends FactChange {
        /** When the article was submitted or withdrawn. */
        Instant at();

        /** The facts that it found, by id. */
        List<UUID> factIds();
    }

    /** The article was read; its facts are those listed, and no others. */
    record Extracted(Reading reading, Instant at, String revision, List<UUID> factIds) implements Closing {}

    /** The article cannot be read; it has no facts. */
    record Failed(Reading reading, Instant at, String revision, String reason, String detail) implements Closing {
        @Override
        public List<UUID> factIds() {
            return List.of();
        }
    }

    /** The article was taken back; it has no facts. */
    record Withdrawn(Reading reading, Instant at) implements Closing {
        @Override
        public List<UUID> factIds() {
            return List.of();
        }
    }
}
