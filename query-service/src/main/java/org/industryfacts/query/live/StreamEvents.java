package org.industryfacts.query.live;

import java.io.UncheckedIOException;
import java.util.UUID;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.query.api.LogItem;
import org.industryfacts.query.live.FeedItem.Change;
import org.industryfacts.query.readmodel.LogPosition;

/**
 * Writes what one subscriber is told as Server-Sent Events. It asks nobody for anything: events are made wherever the
 * subscriber is ready for the next, and that may be a thread that must never wait.
 *
 * @param epoch the build of the read model that the subscriber follows
 */
record StreamEvents(Sse sse, ObjectMapper json, UUID epoch) {

    private static final int RECONNECT_MILLIS = 2000;

    /** The first event: where the subscriber stands, and when to come back should the connection break. */
    OutboundSseEvent greeting(long position) {
        return sse.newEventBuilder()
                .comment("following")
                .id(id(position))
                .reconnectDelay(RECONNECT_MILLIS)
                .build();
    }

    /** The first event where the log that the subscriber followed is no more; what it missed cannot be told. */
    OutboundSseEvent gap(LogPosition last, long position) {
        return event(LogItem.gap(epoch, position, last));
    }

    OutboundSseEvent event(FeedItem item) {
        return item instanceof Change change
                ? event(LogItem.change(epoch, change.entry()))
                : sse.newEventBuilder()
                        .comment("heartbeat")
                        .id(id(item.position()))
                        .build();
    }

    private OutboundSseEvent event(LogItem item) {
        return sse.newEventBuilder()
                .id(item.position())
                .name(item.event())
                .data(data(item))
                .build();
    }

    private String data(LogItem item) {
        try {
            return json.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id(long position) {
        return LogPosition.of(epoch, position).text();
    }
}
