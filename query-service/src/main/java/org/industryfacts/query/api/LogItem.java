package org.industryfacts.query.api;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.readmodel.LogEntry;
import org.industryfacts.query.readmodel.LogPosition;

/** What somebody is told who follows the log of facts, written in the same way on every channel. */
public sealed interface LogItem {

    /** How far the log is read with this; from here a reader goes on. */
    String position();

    /** What it is: the kind of change, or {@code gap}. */
    String event();

    /**
     * Something happened to a fact.
     *
     * @param successorId which fact superseded it; absent for the other kinds
     * @param fact the JSON of the fact as it stands on the topic, byte for byte
     */
    @JsonPropertyOrder({"position", "event", "at", "factId", "successorId", "fact"})
    record Change(
            String position,
            String event,
            Instant at,
            UUID factId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID successorId,

            RawValue fact)
            implements LogItem {}

    /**
     * The position that a reader came with belongs to a log that is no more. What happened since cannot be told; what
     * comes after this item can.
     *
     * @param lastPosition the one that the reader came with
     */
    @JsonPropertyOrder({"position", "event", "lastPosition"})
    record Gap(String position, String lastPosition) implements LogItem {
        @Override
        @JsonProperty
        public String event() {
            return "gap";
        }
    }

    /** An entry of the log of that build of the read model. */
    static LogItem change(UUID epoch, LogEntry entry) {
        return new Change(
                LogPosition.of(epoch, entry.position()).text(),
                entry.kind(),
                entry.at(),
                entry.factId(),
                entry.successorId(),
                new RawValue(entry.document()));
    }

    /** That a position from elsewhere leads nowhere, and that the reader goes on after {@code position}. */
    static LogItem gap(UUID epoch, long position, LogPosition last) {
        return new Gap(LogPosition.of(epoch, position).text(), last.text());
    }
}
