package org.industryfacts.ingest.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import org.industryfacts.ingest.api.InFlightBudget.ExhaustedException;
import org.industryfacts.ingest.api.InFlightBudget.Reservation;
import org.industryfacts.ingest.bulk.BulkIntake;
import org.industryfacts.ingest.bulk.BulkIntake.Outcome;
import org.industryfacts.ingest.submission.ContentType;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/** Many articles in one request. */
@Path("/articles")
public class BulkResource {

    private static final String NDJSON = "application/x-ndjson";

    private final BulkIntake bulk;
    private final InFlightBudget budget;

    BulkResource(BulkIntake bulk, InFlightBudget budget) {
        this.bulk = bulk;
        this.budget = budget;
    }

    /**
     * Takes each line as an article, and answers with a verdict on each. Holds a thread as long as the stream lasts.
     */
    @POST
    @Consumes(NDJSON)
    @Blocking
    public Response submitAll(@Context HttpServerRequest request, @Context HttpHeaders headers, InputStream lines)
            throws RefusedException, ExhaustedException {
        ContentType type = RequestHeaders.line(headers);
        if (request.query() != null || RequestHeaders.idempotencyKey(headers) != null) {
            throw new RefusedException(
                    ProblemType.BAD_PARAMETER,
                    "a stream takes no parameters or Idempotency-Key: each line names itself");
        }
        try (Reservation reservation = budget.open()) {
            reservation.grow(BulkIntake.maxBytes());
            return answer(bulk.take(type, lines));
        } catch (IOException e) {
            throw new RefusedException(ProblemType.UNREADABLE_BODY, "the stream broke off");
        }
    }

    private static Response answer(Outcome outcome) {
        int status = outcome.tally().status();
        StreamingOutput verdicts = out -> {
            try (outcome) {
                outcome.writeTo(out);
            }
        };
        Response.ResponseBuilder answer = Response.status(status).type(NDJSON).entity(verdicts);
        if (status == ProblemType.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
