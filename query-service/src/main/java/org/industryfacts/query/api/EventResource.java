package org.industryfacts.query.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactLogRepository;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.LogEntry;
import org.industryfacts.query.readmodel.LogPosition;
import org.industryfacts.query.readmodel.ReadModelEpoch;

/**
 * The log of facts as pages, oldest first: what {@code /facts/stream} tells, for those who ask instead of listening.
 * Positions of the one are good for the other.
 */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

    private static final String AFTER = "after";

    private final FactLogRepository log;
    private final ReadModelEpoch epoch;

    EventResource(FactLogRepository log, ReadModelEpoch epoch) {
        this.log = log;
        this.epoch = epoch;
    }

    /**
     * What happened after a position, else from the beginning. There is always a next page: one with fewer items than
     * were asked for ends where the log ends now, and the next begins there. All of it is read from one build of the
     * read model, in one transaction.
     */
    @GET
    @Transactional
    public Response list(@Context UriInfo request) {
        RequestParameters parameters = RequestParameters.of(request, Set.of(AFTER, RequestParameters.LIMIT));
        int limit = parameters.limit();
        Optional<LogPosition> after = parameters.other(AFTER).map(EventResource::position);
        UUID build = epoch.id();
        long head = log.head();
        return after.filter(position -> !position.isWithin(build, head))
                .map(lost -> gap(build, lost, head))
                .orElseGet(() -> page(
                        build,
                        parameters.filter(),
                        after.map(LogPosition::position).orElse(0L),
                        head,
                        limit))
                .answer(new ListAddress("/events", parameters.filter().parameters()), limit, AFTER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Page gap(UUID build, LogPosition lost, long head) {
        LogItem gap = LogItem.gap(build, head, lost);
        return new Page(List.of(gap), gap.position());
    }

    private Page page(UUID build, FactFilter filter, long after, long head, int limit) {
        List<LogEntry> entries = log.page(filter, after, head, limit);
        // Nothing up to the head concerns the filter any more, unless the page is full.
        long reached = entries.size() < limit ? head : entries.get(limit - 1).position();
        List<LogItem> items =
                entries.stream().map(entry -> LogItem.change(build, entry)).toList();
        return new Page(items, LogPosition.of(build, reached).text());
    }

    private static LogPosition position(String text) {
        return LogPosition.read(text)
                .orElseThrow(() -> new InvalidParameterException(AFTER, "is no position of this log"));
    }
}
