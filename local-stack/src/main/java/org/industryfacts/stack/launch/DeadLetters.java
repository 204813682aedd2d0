package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ContractJson;
import org.industryfacts.stack.StackException;

/** Reads and redrives dead letters as any client of the read API does. */
final class DeadLetters {

    /** A dead letter; what else is said of it is passed over. */
    private record Item(String deadLetterId) {}

    private record Page(List<Item> items, @Nullable String nextCursor) {}

    private record Problem(@Nullable String detail) {}

    private final HttpClient http;
    private final URI address;
    private final ObjectMapper json = ContractJson.newMapper();

    /** @param address of the read API */
    DeadLetters(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** The ids of all that were not redriven yet, the oldest first. */
    List<String> waiting() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String query = "/dead-letters?redriven=false&limit=500";
        @Nullable String cursor = null;
        do {
            String page = cursor == null ? query : query + "&cursor=" + encoded(cursor);
            HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(address.resolve(page)));
            if (answer.statusCode() != 200) {
                throw new StackException(answer.uri() + " answers " + answer.statusCode());
            }
            Page found = json.readValue(answer.body(), Page.class);
            found.items().forEach(item -> ids.add(0, item.deadLetterId()));
            cursor = found.nextCursor();
        } while (cursor != null);
        return ids;
    }

    /** Gives one another try; says why where that is not possible. */
    Optional<String> redrive(String id) throws IOException, InterruptedException {
        URI order = address.resolve("/dead-letters/" + encoded(id) + "/redrive");
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(order).POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() == 202) {
            return Optional.empty();
        }
        Problem problem = json.readValue(answer.body(), Problem.class);
        return Optional.of(answer.statusCode() + (problem.detail() == null ? "" : ", " + problem.detail()));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
