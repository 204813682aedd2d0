package org.industryfacts.query.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** Follows a stream of Server-Sent Events as any HTTP client does, in a thread of its own until it is closed. */
final class StreamClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private volatile boolean atItsEnd;
    private String id = "";
    private String name = "";
    private String data = "";
    private String comment = "";

    private StreamClient(Stream<String> lines) {
        this.lines = lines;
        Thread reader = new Thread(this::read, "stream-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** What was told between two blank lines; fields that it had not are empty. */
    record Event(String id, String name, String data, String comment) {}

    /** Opens a stream that answers with 200. */
    static StreamClient open(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        headers.forEach(request::header);
        try {
            HttpResponse<Stream<String>> response =
                    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + response.statusCode());
            }
            return new StreamClient(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until so many events with this name have come; the name of heartbeats and greetings is empty. */
    List<Event> await(String name, int count) {
        return Awaitility.await(count + " events \"" + name + "\", seen so far: " + events)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> named(name), named -> named.size() >= count);
    }

    /** Waits for the first of all events. */
    Event awaitFirst() {
        Awaitility.await("a first event").atMost(PATIENCE).until(() -> !events.isEmpty());
        return events.get(0);
    }

    List<Event> named(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** Whether nothing more will be told. */
    boolean isAtItsEnd() {
        return atItsEnd;
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (UncheckedIOException e) {
            // The stream was closed, by this client or by the service.
        }
        atItsEnd = true;
    }

    private void take(String line) {
        if (line.isEmpty()) {
            events.add(new Event(id, name, data, comment));
            id = "";
            name = "";
            data = "";
            comment = "";
        } else if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data += line.substring(5).strip();
        } else if (line.startsWith(":")) {
            comment = line.substring(1).strip();
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
