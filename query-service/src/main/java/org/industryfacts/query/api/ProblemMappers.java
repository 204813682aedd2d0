package org.industryfacts.query.api;

import java.sql.SQLException;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.api.Problem.Kind;
import org.industryfacts.query.deadletter.BrokerAwayException;
import org.industryfacts.query.readmodel.InvalidParameterException;

/** Answers every failure with a problem, those that the framework finds among them. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response wrongParameter(InvalidParameterException wrong) {
        return answer(Problem.of(wrong.parameter(), String.valueOf(wrong.getMessage())))
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, UriInfo request) {
        // Everything is read, and nothing but read; save for one thing.
        boolean isOrder = request.getPath().endsWith(DeadLetterResource.REDRIVE);
        return answer(Problem.of(Kind.METHOD_NOT_ALLOWED, "only " + (isOrder ? "POST" : "GET") + " is taken here"))
                .header(HttpHeaders.ALLOW, isOrder ? "POST, OPTIONS" : "GET, HEAD, OPTIONS")
                .build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        String detail = String.valueOf(refused.getMessage());
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(Problem.of(Kind.NOT_FOUND, detail)).build();
            case 406 -> answer(Problem.of(Kind.NOT_ACCEPTABLE, detail)).build();
            case 415 -> answer(Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, detail)).build();
            default ->
                status < 500 ? answer(Problem.of(Kind.BAD_REQUEST, detail)).build() : failed(refused);
        };
    }

    @ServerExceptionMapper
    Response brokerAway(BrokerAwayException away) {
        LOG.warnf(away, "A dead letter cannot be redriven for now");
        return answer(Problem.of(Kind.UNAVAILABLE, away.getMessage() + "; try again later"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        if (isDatabaseAway(failure)) {
            LOG.warnf("The database does not answer: %s", failure);
            return answer(Problem.of(Kind.UNAVAILABLE, "the database does not answer; try again later"))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.error("A request failed", failure);
        return answer(Problem.of(Kind.INTERNAL_ERROR, "this is a defect of the service; it has been logged"))
                .build();
    }

    /** By SQLSTATE: connection lost, no resources, shut down; none where no connection could be had at all. */
    private static boolean isDatabaseAway(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                String state = refused.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
            }
        }
        return false;
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
