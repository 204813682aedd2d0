package org.industryfacts.ingest.api;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.industryfacts.ingest.api.InFlightBudget.ExhaustedException;
import org.industryfacts.ingest.publishing.BrokerUnavailableException;
import org.industryfacts.ingest.submission.Problem;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/** Answers whatever goes wrong with a problem, and counts it. */
@Singleton
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final int BAD_REQUEST = 400;
    static final int RETRY_AFTER_SECONDS = 5;

    private final MeterRegistry metrics;

    Problems(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** What a failure means for the client. Only what nobody foresaw is the service's own fault, and is logged. */
    static Problem of(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() != null) {
            return of(failure.getCause());
        } else if (failure instanceof RefusedException refused) {
            return refused.problem();
        } else if (failure instanceof BrokerUnavailableException || failure instanceof ExhaustedException) {
            return Problem.of(ProblemType.UNAVAILABLE, failure.getMessage() + "; try again later");
        } else if (failure instanceof TimeoutException) {
            return Problem.of(ProblemType.REQUEST_TIMEOUT, "the body did not arrive in time");
        }
        LOG.error("A request failed", failure);
        return Problem.of(ProblemType.INTERNAL_ERROR, "this is a defect of the service; it has been logged");
    }

    private static ProblemType kind(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.BAD_PARAMETER;
        };
    }

    /** What the server refuses before it looks for a resource: a request without Host. */
    void answerMalformedRequests(@Observes Router router) {
        // Whoever refuses a request leaves its body unread, which would block what follows on its connection.
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.addEndHandler(answered -> {
                if (!request.request().isEnded()) {
                    request.request().handler(part -> {}).resume();
                }
            });
            request.next();
        });
        router.route().failureHandler(request -> {
            if (request.statusCode() == BAD_REQUEST) {
                Problem problem = Problem.of(ProblemType.BAD_PARAMETER, "the request has no valid Host");
                request.response()
                        .setStatusCode(BAD_REQUEST)
                        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                        .end(JsonObject.mapFrom(problem).encode());
            } else {
                request.next();
            }
        });
    }

    /** The framework chooses among methods by the Content-Type and fails where that is none. */
    @ServerRequestFilter(preMatching = true)
    void refuseMalformedContentType(HttpHeaders headers) throws RefusedException {
        if (headers.getHeaderString(HttpHeaders.CONTENT_TYPE) != null) {
            RequestHeaders.declared(headers);
        }
    }

    private Response answer(Problem problem) {
        metrics.counter("ingest.problems", "kind", problem.kind().code()).increment();
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(problem);
        if (problem.kind() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response answer(Throwable failure) {
        return answer(of(failure));
    }

    /** What the framework refuses before any resource sees it. */
    @ServerExceptionMapper
    Response answer(WebApplicationException failure, UriInfo uri) {
        ProblemType kind = kind(failure.getResponse().getStatus());
        String detail = kind == ProblemType.NOT_FOUND ? "nothing is at " + uri.getPath() : failure.getMessage();
        return answer(Problem.of(kind, String.valueOf(detail)));
    }

    @ServerExceptionMapper
    Response answer(NotAllowedException failure, UriInfo uri) {
        String path = uri.getPath();
        String allowed;
        if (path.equals("/articles")) {
            allowed = "POST";
        } else if (path.startsWith("/articles/")) {
            allowed = "PUT, DELETE";
        } else {
            allowed = path.startsWith("/sources/") ? "DELETE" : "GET";
        }
        return Response.fromResponse(answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, "taken here: " + allowed)))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }
}
