package org.industryfacts.query.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;

/** Asks the service under test as its users do. */
public final class ApiClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    public ApiClient(URI service) {
        this.service = service;
    }

    /** What was answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        /** The texts of a field of all items of a list. */
        public List<String> items(String field) {
            List<String> values = new ArrayList<>();
            json().get("items").forEach(item -> values.add(item.at(field).asText()));
            return values;
        }
    }

    /** A request for a path, to be completed. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
    }

    public Answer get(String path) {
        return send(request(path).build());
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until an article has come to a state in a revision; returns it as it is then. */
    public JsonNode awaitArticle(UUID articleId, String state, String revision) {
        return Awaitility.await(articleId + " is " + state + " in revision " + revision)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> get("/articles/" + articleId).json(),
                        article -> state.equals(article.path("state").asText())
                                && revision.equals(article.path("revision").asText()));
    }
}
