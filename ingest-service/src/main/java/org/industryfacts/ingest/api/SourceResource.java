package org.industryfacts.ingest.api;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.ingest.publishing.ArticlePublisher;
import org.industryfacts.ingest.submission.RefusedException;
import org.industryfacts.ingest.submission.SourceName;

/** Sources are withdrawn with all their articles: those accepted so far, not those that come later. */
@Path("/sources/{source}/articles")
public class SourceResource {

    private final ArticlePublisher publisher;

    SourceResource(ArticlePublisher publisher) {
        this.publisher = publisher;
    }

    @DELETE
    public CompletionStage<Response> withdraw(@Context RoutingContext route) throws RefusedException {
        // As a path parameter, the name would end at a semicolon, and wrong bytes in it would be replaced.
        String segment = route.normalizedPath().split("/")[2];
        SourceWithdrawn withdrawn = new SourceWithdrawn(SourceName.read(segment));
        return publisher.publish(withdrawn).thenApply(acknowledged -> Response.accepted(withdrawn)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build());
    }
}
