package org.industryfacts.ingest.api;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.ingest.publishing.ArticlePublisher;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/**
 * Articles are submitted, replaced and withdrawn. Each method answers 202 once the broker has acknowledged, also for an
 * id that nobody knows: there is no store to look it up in.
 */
@Path("/articles")
public class ArticleResource {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Intake intake;
    private final ArticlePublisher publisher;
    private final String readApi;

    ArticleResource(Intake intake, ArticlePublisher publisher, HttpSettings settings) {
        this.intake = intake;
        this.publisher = publisher;
        this.readApi = settings.queryUrl().toString().replaceFirst("/+$", "");
    }

    @POST
    public CompletionStage<Response> submit(@Context HttpServerRequest request, @Context HttpHeaders headers)
            throws RefusedException {
        @Nullable String key = RequestHeaders.idempotencyKey(headers);
        return intake.take(request, headers, submission -> submission.articleId(key))
                .thenApply(accepted -> answer(accepted.articleId(), accepted));
    }

    @PUT
    @Path("/{id}")
    public CompletionStage<Response> replace(
            @Context HttpServerRequest request, @Context HttpHeaders headers, @RestPath String id)
            throws RefusedException {
        UUID articleId = articleId(id);
        return intake.take(request, headers, submission -> articleId)
                .thenApply(accepted -> answer(articleId, accepted));
    }

    @DELETE
    @Path("/{id}")
    public CompletionStage<Response> withdraw(@RestPath String id) throws RefusedException {
        ArticleWithdrawn withdrawn = new ArticleWithdrawn(articleId(id));
        return publisher.publish(withdrawn).thenApply(acknowledged -> answer(withdrawn.articleId(), withdrawn));
    }

    private static UUID articleId(String id) throws RefusedException {
        if (!UUID_TEXT.matcher(id).matches()) {
            throw new RefusedException(ProblemType.NOT_FOUND, "the id of an article is a UUID, unlike " + id);
        }
        return UUID.fromString(id);
    }

    private Response answer(UUID articleId, Record body) {
        return Response.accepted(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create(readApi + "/articles/" + articleId))
                .build();
    }
}
