package org.industryfacts.query.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.util.RawValue;

import org.industryfacts.query.readmodel.FactAt;
import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactLogRepository;
import org.industryfacts.query.readmodel.FactRepository;
import org.industryfacts.query.readmodel.LogEntry;
import org.industryfacts.query.readmodel.ReadModelEpoch;
import org.industryfacts.query.readmodel.UuidText;

/** The facts that are asserted now, and what became of those that are not. */
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactResource {

    private static final Set<String> PAGING = Set.of(RequestParameters.LIMIT, CursorCodec.PARAMETER);

    private final FactRepository facts;
    private final FactLogRepository log;
    private final ReadModelEpoch epoch;
    private final CursorCodec cursors;

    FactResource(FactRepository facts, FactLogRepository log, ReadModelEpoch epoch, CursorCodec cursors) {
        this.facts = facts;
        this.log = log;
        this.epoch = epoch;
        this.cursors = cursors;
    }

    /**
     * A page of the list, newest first. Pages hold together while facts come in: those stand before the first page, and
     * none is shown twice.
     */
    @GET
    @Transactional
    public Response list(@Context UriInfo request) {
        RequestParameters parameters = RequestParameters.of(request, PAGING);
        FactFilter filter = parameters.filter();
        ListAddress list = new ListAddress("/facts", filter.parameters());
        int limit = parameters.limit();
        long before = cursors.position(parameters, list, Long.MAX_VALUE);
        List<FactAt> found = facts.page(filter, before, limit + 1);
        return Page.of(
                        found,
                        limit,
                        fact -> new RawValue(fact.document()),
                        fact -> cursors.write(fact.position(), list))
                .answer(list, limit, CursorCodec.PARAMETER)
                .build();
    }

    /** One fact. */
    @GET
    @Path("/{factId}")
    public Response fact(@PathParam("factId") String factId, @Context Request request) {
        String document = UuidText.read(factId)
                .flatMap(facts::document)
                .orElseThrow(() -> new NotFoundException("no fact is asserted with the id " + factId));
        return Revalidation.answer(request, document.getBytes(StandardCharsets.UTF_8));
    }

    /** What happened to one fact, oldest first; it need not be asserted now. */
    @GET
    @Path("/{factId}/history")
    @Transactional
    public Response history(@PathParam("factId") String factId, @Context UriInfo request) {
        UUID id = UuidText.read(factId).orElseThrow(() -> neverAsserted(factId));
        RequestParameters parameters = RequestParameters.withoutFilters(request, PAGING);
        ListAddress list = new ListAddress("/facts/" + id + "/history", Map.of());
        int limit = parameters.limit();
        List<LogEntry> found = log.history(id, cursors.position(parameters, list, 0), limit + 1);
        if (found.isEmpty()) {
            throw neverAsserted(factId);
        }
        UUID build = epoch.id();
        return Page.of(
                        found,
                        limit,
                        entry -> LogItem.change(build, entry),
                        entry -> cursors.write(entry.position(), list))
                .answer(list, limit, CursorCodec.PARAMETER)
                .build();
    }

    private static NotFoundException neverAsserted(String factId) {
        return new NotFoundException("no fact was ever asserted with the id " + factId);
    }
}
