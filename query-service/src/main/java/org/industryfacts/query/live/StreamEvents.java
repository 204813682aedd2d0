package org.industryfacts.query.live;

import java.util.UUID;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.industryfacts.query.live.FeedItem.Change;

/**
 * Writes what one subscriber is told as Server-Sent Events. It asks nobody for anything: events are made wherever the
 * subscriber is ready for the next, and that may be a thread that must never wait.
 *
 * @param epoch the build of the read model that the subscriber follows
 */
record StreamEvents(Sse sse, UUID epoch) {

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
    OutboundSseEvent gap(StreamPosition last, long position) {
        String data = "{\"lastEventId\":\"" + last.text() + "\",\"resumedAfter\":\"" + id(position) + "\"}";
        return event("gap", position, data);
    }

    OutboundSseEvent event(FeedItem item) {
        return item instanceof Change change
                ? event(change.entry().kind(), item.position(), change.entry().document())
                : sse.newEventBuilder()
                        .comment("heartbeat")
                        .id(id(item.position()))
                        .build();
    }

    private OutboundSseEvent event(String name, long position, String data) {
        return sse.newEventBuilder().id(id(position)).name(name).data(data).build();
    }

    private String id(long position) {
        return StreamPosition.of(epoch, position).text();
    }
}
