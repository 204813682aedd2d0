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

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.api.RequestParameters;
import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactLogRepository;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.LogEnd;
import org.industryfacts.query.readmodel.LogPosition;

/**
 * What happens to facts, as Server-Sent Events. Each event carries the position after it as its id, heartbeats and the
 * greeting too: whoever comes back with the last id that it saw gets everything after it, once.
 */
@Path("/facts/stream")
public class FactStreamResource {

    private static final String LAST_EVENT_ID = "lastEventId";

    private final FactFeed feed;
    private final FactLogRepository log;
    private final Sse sse;
    private final ObjectMapper json;

    FactStreamResource(FactFeed feed, FactLogRepository log, @Context Sse sse, ObjectMapper json) {
        this.feed = feed;
        this.log = log;
        this.sse = sse;
        this.json = json;
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
        // A client that reconnects sends the header; its address still holds what it began with.
        Optional<LogPosition> last = Optional.ofNullable(lastEventIdHeader)
                .or(() -> parameters.other(LAST_EVENT_ID))
                .filter(text -> !text.isEmpty())
                .map(FactStreamResource::position);
        LogEnd end = log.end();
        StreamEvents events = new StreamEvents(sse, json, end.epoch());
        long newest = end.position();
        return last.isEmpty()
                ? follow(events, events.greeting(newest), newest, filter)
                : resume(events, last.get(), newest, filter);
    }

    private Multi<OutboundSseEvent> resume(StreamEvents events, LogPosition last, long newest, FactFilter filter) {
        return last.isWithin(events.epoch(), newest)
                ? follow(events, events.greeting(last.position()), last.position(), filter)
                : follow(events, events.gap(last, newest), newest, filter);
    }

    private Multi<OutboundSseEvent> follow(
            StreamEvents events, OutboundSseEvent first, long position, FactFilter filter) {
        Multi<OutboundSseEvent> items =
                feed.after(events.epoch(), position, filter).map(events::event);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(first), items);
    }

    private static LogPosition position(String text) {
        return LogPosition.read(text)
                .orElseThrow(() -> new InvalidParameterException(LAST_EVENT_ID, "is no id of an event of this stream"));
    }
}
