package org.industryfacts.query.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.readmodel.FactAt;
import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactRepository;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.UuidText;

/** The facts that are asserted now. */
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
public class FactResource {

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private final FactRepository facts;
    private final CursorCodec cursors;

    FactResource(FactRepository facts, CursorCodec cursors) {
        this.facts = facts;
        this.cursors = cursors;
    }

    /**
     * A page of the list, newest first. Pages hold together while facts come in: those stand before the first page, and
     * none is shown twice.
     */
    @GET
    public Response list(@Context UriInfo request) {
        RequestParameters parameters = RequestParameters.of(request, Set.of(LIMIT, CursorCodec.PARAMETER));
        FactFilter filter = parameters.filter();
        int limit = parameters.other(LIMIT).map(FactResource::limit).orElse(DEFAULT_LIMIT);
        long before = parameters
                .other(CursorCodec.PARAMETER)
                .map(cursor -> cursors.read(cursor, filter))
                .orElse(Long.MAX_VALUE);
        // One more than asked for tells whether there is more.
        List<FactAt> found = facts.page(filter, before, limit + 1);
        List<FactAt> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? cursors.write(shown.get(limit - 1).position(), filter) : null;
        return page(shown, next, filter, limit);
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

    private static Response page(List<FactAt> shown, @Nullable String next, FactFilter filter, int limit) {
        List<RawValue> items =
                shown.stream().map(fact -> new RawValue(fact.document())).toList();
        Response.ResponseBuilder answer = Response.ok(new FactPage(items, next));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + address(filter, limit, next) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static String address(FactFilter filter, int limit, String cursor) {
        StringJoiner query = new StringJoiner("&", "/facts?", "");
        filter.given()
                .forEach((parameter, values) ->
                        values.forEach(value -> query.add(parameter.parameter() + "=" + encoded(value))));
        return query.add(LIMIT + "=" + limit)
                .add(CursorCodec.PARAMETER + "=" + cursor)
                .toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int limit(String text) {
        if (text.matches("\\d{1,4}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        }
        throw new InvalidParameterException(LIMIT, "is no number from 1 to " + MAX_LIMIT);
    }
}
