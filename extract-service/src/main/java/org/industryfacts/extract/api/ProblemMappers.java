package org.industryfacts.extract.api;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.industryfacts.extract.api.Problem.Kind;

/** Answers every failure with a problem, those that the framework finds among them. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int BAD_REQUEST = 400;

    /** What the server refuses before it looks for a resource: a request without Host. */
    void answerMalformedRequests(@Observes Router router) {
        router.route().failureHandler(request -> {
            if (request.statusCode() != BAD_REQUEST) {
                request.next();
                return;
            }
            Problem problem = new Problem(Kind.BAD_PARAMETER, "the request has no valid Host", List.of());
            request.response()
                    .setStatusCode(BAD_REQUEST)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(JsonObject.mapFrom(problem).encode());
        });
    }

    @ServerExceptionMapper
    Response refused(RefusedException refused) {
        return answer(refused.problem());
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(Kind.NOT_FOUND, failure);
            case 405 -> answer(Kind.METHOD_NOT_ALLOWED, failure);
            case 406 -> answer(Kind.NOT_ACCEPTABLE, failure);
            case 413 -> answer(Kind.TOO_LARGE, failure);
            case 415 -> answer(Kind.UNSUPPORTED_MEDIA_TYPE, failure);
            default -> status < 500 ? answer(Kind.BAD_PARAMETER, failure) : failed(failure);
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        LOG.error("A request failed", failure);
        return answer(new Problem(Kind.INTERNAL_ERROR, "see the log of the service", List.of()));
    }

    private static Response answer(Kind kind, WebApplicationException failure) {
        return answer(new Problem(kind, failure.getMessage(), List.of()));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
