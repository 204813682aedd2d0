package org.industryfacts.ingest.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

import org.industryfacts.ingest.api.InFlightBudget.ExhaustedException;
import org.industryfacts.ingest.api.InFlightBudget.Reservation;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/**
 * Collects the body of one request on the event loop. Once the body is refused, whatever of it still comes is thrown
 * away, so that the client gets to read the answer.
 */
final class BodyCollector {

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final Buffer collected = Buffer.buffer();
    private final int maxBytes;
    private final Reservation reservation;

    private BodyCollector(int maxBytes, Reservation reservation) {
        this.maxBytes = maxBytes;
        this.reservation = reservation;
    }

    /**
     * The body of {@code request}, which must be paused. Fails where it is longer than {@code maxBytes}, takes longer
     * than {@code timeout}, breaks off, or does not fit the budget any more.
     */
    static CompletableFuture<byte[]> collect(
            HttpServerRequest request, int maxBytes, Duration timeout, Reservation reservation) {
        BodyCollector collector = new BodyCollector(maxBytes, reservation);
        request.handler(collector::add);
        request.endHandler(end -> collector.body.complete(collector.collected.getBytes()));
        request.exceptionHandler(broken -> collector.refuse(ProblemType.UNREADABLE_BODY, "the body broke off"));
        request.resume();
        return collector.body.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void add(Buffer part) {
        if (body.isDone()) {
            return;
        }
        if (collected.length() + part.length() > maxBytes) {
            refuse(ProblemType.TOO_LARGE, "the body is longer than " + maxBytes + " bytes");
            return;
        }
        try {
            reservation.grow(part.length());
            collected.appendBuffer(part);
        } catch (ExhaustedException e) {
            body.completeExceptionally(e);
        }
    }

    private void refuse(ProblemType kind, String detail) {
        body.completeExceptionally(new RefusedException(kind, detail));
    }
}
