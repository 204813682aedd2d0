package org.industryfacts.system;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An open stream of Server-Sent Events, read by a thread of its own until it is closed. */
final class LiveStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;

    /** @param id the opaque position */
    record Event(String id, String name, String data) {
        String factId() {
            try {
                JsonNode fact = JSON.readTree(data);
                return fact.get("factId").asText();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(data, e);
            }
        }
    }

    private LiveStream(Stream<String> lines) {
        this.lines = lines;
    }

    /** Returns once the service has answered: what happens from then on comes. */
    static LiveStream open(HttpClient http, URI uri, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        LiveStream stream = new LiveStream(
                http.sendAsync(request.build(), BodyHandlers.ofLines()).join().body());
        Thread reader = new Thread(stream::read, "live-stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    List<Event> events() {
        return events;
    }

    private void read() {
        String[] fields = new String[3];
        try {
            lines.forEach(line -> {
                if (line.isEmpty() && fields[2] != null) {
                    events.add(new Event(fields[0], fields[1], fields[2]));
                    fields[2] = null;
                } else if (line.startsWith("id:")) {
                    fields[0] = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    fields[1] = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    fields[2] = line.substring(5).strip();
                }
            });
        } catch (UncheckedIOException e) {
            // Closed from either side: what came until then counts.
            return;
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
