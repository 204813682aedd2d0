package org.industryfacts.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.industryfacts.event.Topics;
import org.industryfacts.query.api.Problem.Kind;
import org.industryfacts.query.deadletter.DeadLetterRepository;
import org.industryfacts.query.deadletter.Redrive;
import org.industryfacts.query.deadletter.SetAside;
import org.industryfacts.query.readmodel.InvalidParameterException;

/** What was set aside by any service, for operators; and another try for it. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {

    /** How the address of an order to try again ends. */
    static final String REDRIVE = "/redrive";

    private static final String TOPIC = "topic";
    private static final String REDRIVEN = "redriven";
    private static final Set<String> PARAMETERS =
            Set.of(TOPIC, REDRIVEN, RequestParameters.LIMIT, CursorCodec.PARAMETER);

    private final DeadLetterRepository letters;
    private final Redrive redrive;
    private final CursorCodec cursors;

    DeadLetterResource(DeadLetterRepository letters, Redrive redrive, CursorCodec cursors) {
        this.letters = letters;
        this.redrive = redrive;
        this.cursors = cursors;
    }

    /** A page of the list, newest first. */
    @GET
    public Response list(@Context UriInfo request) {
        RequestParameters parameters = RequestParameters.withoutFilters(request, PARAMETERS);
        Optional<String> topic = parameters.other(TOPIC).map(DeadLetterResource::topic);
        Optional<Boolean> redriven = parameters.other(REDRIVEN).map(DeadLetterResource::truth);
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        topic.ifPresent(name -> chosen.put(TOPIC, List.of(name)));
        redriven.ifPresent(tried -> chosen.put(REDRIVEN, List.of(tried.toString())));
        ListAddress list = new ListAddress("/dead-letters", chosen);
        int limit = parameters.limit();
        List<SetAside> found =
                letters.page(topic, redriven, cursors.position(parameters, list, Long.MAX_VALUE), limit + 1);
        return Page.of(found, limit, DeadLetterView::inList, letter -> cursors.write(letter.position(), list))
                .answer(list, limit, CursorCodec.PARAMETER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** One of them, with its headers. */
    @GET
    @Path("/{deadLetterId}")
    public Response letter(@PathParam("deadLetterId") String id) {
        return letters.letter(id)
                .map(letter -> Response.ok(DeadLetterView.alone(letter)))
                .orElseThrow(() -> unknown(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Puts the record back on its topic, where it counts from where it stood at first. */
    @POST
    @Path("/{deadLetterId}" + REDRIVE)
    public Response redrive(@PathParam("deadLetterId") String id) {
        return switch (redrive.redrive(id)) {
            case REDRIVEN ->
                Response.accepted(DeadLetterView.alone(letters.letter(id).orElseThrow(() -> unknown(id))))
                        .build();
            case UNKNOWN -> throw unknown(id);
            case GONE ->
                Problem.of(Kind.GONE, "the dead-letter topic does not keep " + id + " any more")
                        .answer();
            case HOMELESS ->
                Problem.of(Kind.CONFLICT, id + " does not say which record it was")
                        .answer();
        };
    }

    private static NotFoundException unknown(String id) {
        return new NotFoundException("nothing is set aside with the id " + id);
    }

    private static String topic(String text) {
        if (text.equals(Topics.ARTICLES) || text.equals(Topics.INDUSTRY_FACTS)) {
            return text;
        }
        throw new InvalidParameterException(TOPIC, "is neither " + Topics.ARTICLES + " nor " + Topics.INDUSTRY_FACTS);
    }

    private static Boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new InvalidParameterException(REDRIVEN, "is neither true nor false");
    }
}
