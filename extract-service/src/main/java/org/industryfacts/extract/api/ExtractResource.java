package org.industryfacts.extract.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.api.Problem.Kind;

/** The facts of an article that is sent, and not kept. */
@Path("/extract")
public class ExtractResource {

    private static final Logger LOG = Logger.getLogger(ExtractResource.class);

    private final FactReader reader;
    private final HangGuard guard;
    private final ObjectMapper json;

    ExtractResource(FactReader reader, HangGuard guard, ObjectMapper json) {
        this.reader = reader;
        this.guard = guard;
        this.json = json;
    }

    /** Takes every type of body, so as to say itself which ones it takes. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Answer extract(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Context HttpServerRequest request,
            InputStream body)
            throws IOException {
        ContentFormat format = ContentFormat.of(contentType);
        byte[] bytes = body.readNBytes(format.maxBytes() + 1);
        if (bytes.length > format.maxBytes()) {
            throw new RefusedException(
                    Kind.TOO_LARGE, "the body takes more than %d bytes".formatted(format.maxBytes()));
        }
        return answer(ArticleRequest.of(json, format, bytes, request.query()));
    }

    private Answer answer(ArticleRequest request) {
        try {
            return request.explain()
                    ? Answer.Explained.of(guard.call(() -> reader.explain(request.article())))
                    : new Answer.Facts(guard.call(() -> reader.read(request.article())));
        } catch (RuntimeException | StackOverflowError e) {
            // The same text would fail again: to the client it is one that cannot be read.
            LOG.errorf(
                    e,
                    "The engine failed on an article of its own, %s",
                    request.article().articleId());
            throw new RefusedException(Kind.ENGINE_FAILURE, "the engine failed: " + e);
        }
    }
}
