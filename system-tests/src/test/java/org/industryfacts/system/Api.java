package org.industryfacts.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.awaitility.Awaitility.await;

/** The three services as a client sees them. */
record Api(int query, int ingest, int extract) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration EXTRACTION_LIMIT = Duration.ofSeconds(60);

    /** What ingest said of an accepted article. */
    record Accepted(String articleId, String revision) {}

    static ObjectNode article(String externalId, String content) {
        return JSON.createObjectNode()
                .put("externalId", externalId)
                .put("source", "system-tests")
                .put("content", content)
                .put("publishedAt", "2024-06-15");
    }

    /** Posts an article; anything but 202 is a failure. */
    Accepted post(JsonNode article) {
        HttpResponse<String> response = tryPost(article);
        if (response.statusCode() != 202) {
            throw new IllegalStateException("POST /articles: " + response.statusCode() + " " + response.body());
        }
        JsonNode body = parse(response.body());
        return new Accepted(body.get("articleId").asText(), body.get("revision").asText());
    }

    HttpResponse<String> tryPost(JsonNode article) {
        return send(HttpRequest.newBuilder(uri(ingest, "/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString())));
    }

    void withdraw(String articleId) {
        send(HttpRequest.newBuilder(uri(ingest, "/articles/" + articleId)).DELETE());
    }

    /** The article once that revision of it has been extracted. */
    JsonNode awaitExtracted(Accepted accepted) {
        return awaitState(accepted, "extracted");
    }

    JsonNode awaitState(Accepted accepted, String state) {
        return await().atMost(EXTRACTION_LIMIT)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsMatching(e -> e instanceof UncheckedIOException)
                .until(() -> get("/articles/" + accepted.articleId()), found -> isIn(found, accepted, state));
    }

    private static boolean isIn(JsonNode article, Accepted accepted, String state) {
        return state.equals(article.path("state").asText())
                && (state.equals("withdrawn")
                        || accepted.revision().equals(article.path("revision").asText()));
    }

    /** All facts of an article, over as many pages as there are. */
    List<JsonNode> factsOf(String articleId) {
        List<JsonNode> facts = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/facts?limit=200&articleId=" + articleId + cursor);
            page.get("items").forEach(facts::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : null;
        } while (cursor != null);
        return facts;
    }

    JsonNode get(String path) {
        return parse(send(HttpRequest.newBuilder(uri(query, path)).GET()).body());
    }

    boolean isReady(int port) {
        try {
            return send(HttpRequest.newBuilder(uri(port, "/q/health/ready")).GET())
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    LiveStream stream(String lastEventId) {
        return LiveStream.open(HTTP, uri(query, "/facts/stream"), lastEventId);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
