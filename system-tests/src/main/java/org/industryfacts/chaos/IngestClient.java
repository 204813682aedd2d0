package org.industryfacts.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Talks to the instances of ingest-service, each in its turn, as a load balancer would. Safe to share between threads.
 */
final class IngestClient {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
    private static final int UNAVAILABLE = 503;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<String> addresses;

    IngestClient(List<String> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** What came back; {@link #LOST} where nothing did. */
    record Answer(int status, String body, boolean retryAfter) {

        static final Answer LOST = new Answer(0, "", false);

        /** Whether to send the same again: nothing came back, or the service says so. */
        boolean isToBeRepeated() {
            return status == 0 || status == UNAVAILABLE;
        }
    }

    /** An article as a submission. */
    ObjectNode article(ArticleHistory history, String text) {
        return json.createObjectNode()
                .put("source", history.source())
                .put("externalId", history.externalId())
                .put("publishedAt", "2026-06-15")
                .put("content", text);
    }

    Answer post(ObjectNode article) {
        return send("POST", "/articles", "application/json", article.toString());
    }

    Answer postAll(String lines) {
        return send("POST", "/articles", "application/x-ndjson", lines);
    }

    Answer put(String articleId, ObjectNode article) {
        return send("PUT", "/articles/" + articleId, "application/json", article.toString());
    }

    Answer delete(String path) {
        return send("DELETE", path, "application/json", "");
    }

    private Answer send(String method, String path, String type, String body) {
        String address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").isPresent());
        } catch (IOException e) {
            return Answer.LOST;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
