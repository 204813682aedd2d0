package org.industryfacts.query.live;

import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.api.RequestParameters;
import org.industryfacts.query.live.FeedItem.Change;
import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactLogRepository;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.ReadModelEpoch;

/**
 * What happens to facts, as Server-Sent Events. Each event carries the position after it as its id, heartbeats and the
 * greeting too: whoever comes back with the last id that it saw gets everything after it, once.
 */
@Path("/facts/stream")
public class FactStreamResource {

    private static final String LAST_EVENT_ID = "lastEventId";
    private static final int RECONNECT_MILLIS = 2000;

    private final FactFeed feed;
    private final FactLogRepository log;
    private final ReadModelEpoch epoch;
    private final Sse sse;

    FactStreamResource(FactFeed feed, FactLogRepository log, ReadModelEpoch epoch, @Context Sse sse) {
        this.feed = feed;
        this.log = log;
        this.epoch = epoch;
        this.sse = sse;
    }

    /** From the last event that the subscriber has seen, else from now on. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Blocking
    public Multi<OutboundSseEvent> stream(
            @Context UriInfo request, @HeaderParam("Last-Event-ID") @Nullable String lastEventIdHeader) {
        RequestParameters parameters = RequestParameters.of(request, Set.of(LAST_EVENT_ID));
        FactFilter filter = parameters.filter();
        long newest = log.head();
        // A client that reconnects sends the header; its address still holds what it began with.
        return Optional.ofNullable(lastEventIdHeader)
                .or(() -> parameters.other(LAST_EVENT_ID))
                .filter(text -> !text.isEmpty())
                .map(FactStreamResource::position)
                .map(last -> resume(last, newest, filter))
                .orElseGet(() -> follow(greeting(newest), newest, filter));
    }

    private Multi<OutboundSseEvent> resume(StreamPosition last, long newest, FactFilter filter) {
        boolean known = last.isOf(epoch.id()) && last.position() >= 0 && last.position() <= newest;
        return known
                ? follow(greeting(last.position()), last.position(), filter)
                : follow(gap(last, newest), newest, filter);
    }

    private Multi<OutboundSseEvent> follow(OutboundSseEvent first, long position, FactFilter filter) {
        Multi<OutboundSseEvent> items = feed.after(position, filter).map(this::event);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(first), items);
    }

    private OutboundSseEvent greeting(long position) {
        return sse.newEventBuilder()
                .comment("following")
                .id(id(position))
                .reconnectDelay(RECONNECT_MILLIS)
                .build();
    }

    /** The log that the subscriber followed is no more; what it missed cannot be told. */
    private OutboundSseEvent gap(StreamPosition last, long position) {
        String data = "{\"lastEventId\":\"" + last.text() + "\",\"resumedAfter\":\"" + id(position) + "\"}";
        return event("gap", position, data);
    }

    private OutboundSseEvent event(FeedItem item) {
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
        return StreamPosition.of(epoch.id(), position).text();
    }

    private static StreamPosition position(String text) {
        return StreamPosition.read(text)
                .orElseThrow(() -> new InvalidParameterException(LAST_EVENT_ID, "is no id of an event of this stream"));
    }
}
