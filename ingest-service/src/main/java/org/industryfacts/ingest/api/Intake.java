package org.industryfacts.ingest.api;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.ingest.api.InFlightBudget.ExhaustedException;
import org.industryfacts.ingest.api.InFlightBudget.Reservation;
import org.industryfacts.ingest.publishing.ArticlePublisher;
import org.industryfacts.ingest.submission.ContentType;
import org.industryfacts.ingest.submission.RefusedException;
import org.industryfacts.ingest.submission.Submission;
import org.industryfacts.ingest.submission.SubmissionReader;

/** Takes an article from a request to the log: collects its body on the event loop, reads it on a worker, publishes. */
@ApplicationScoped
class Intake {

    private final ArticlePublisher publisher;
    private final InFlightBudget budget;
    private final ExecutorService workers;
    private final Duration bodyTimeout;

    Intake(ArticlePublisher publisher, InFlightBudget budget, ExecutorService workers, HttpSettings settings) {
        this.publisher = publisher;
        this.budget = budget;
        this.workers = workers;
        this.bodyTimeout = settings.bodyTimeout();
    }

    /**
     * Takes the article in {@code request}.
     *
     * @param naming gives its id
     * @return done once the broker has acknowledged it; else fails with the reason
     */
    CompletableFuture<Accepted> take(
            HttpServerRequest request, HttpHeaders headers, Function<Submission, UUID> naming) {
        try {
            ContentType type = RequestHeaders.article(headers);
            Reservation reservation = budget.open();
            return BodyCollector.collect(request, type.format().maxBytes(), bodyTimeout, reservation)
                    .thenApplyAsync(body -> read(type, body, request.query(), naming), workers)
                    .thenCompose(this::publish)
                    .whenComplete((accepted, failure) -> reservation.close());
        } catch (RefusedException | ExhaustedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static ArticleSubmitted read(
            ContentType type, byte[] body, @Nullable String query, Function<Submission, UUID> naming) {
        try {
            Submission submission = SubmissionReader.read(type, body, query);
            return submission.as(naming.apply(submission));
        } catch (RefusedException e) {
            throw new CompletionException(e);
        }
    }

    private CompletableFuture<Accepted> publish(ArticleSubmitted article) {
        Accepted accepted = new Accepted(article.articleId(), article.revision());
        return publisher.publish(article).thenApply(acknowledged -> accepted);
    }
}
