package org.industryfacts.chaos;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A subscriber to the live stream of facts, from the first on. When its connection breaks it goes to the next instance
 * and says how far it has come. Remembers all that it was told; a thread of its own reads.
 */
final class Follower implements AutoCloseable {

    /** The log of facts, each row as {@link #told} has it. */
    static final String LOG = "select kind || ' ' || fact_id from fact_log order by position";

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
    private static final Duration GREETING_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern FACT_ID = Pattern.compile("\"factId\":\"([^\"]+)\"");
    private static final Pattern ARTICLE_ID = Pattern.compile("\"articleId\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final List<String> addresses;
    private final Waits waits;
    private final Silence silence;
    private final List<String> told = new ArrayList<>();
    private final Thread thread = new Thread(this::follow, "follower");
    private volatile boolean closed;
    private int connections;
    private String id = "";
    private volatile String lastId = "";
    private String name = "";
    private @Nullable String data;

    private Follower(List<String> query, Waits waits, Silence silence) {
        this.addresses = List.copyOf(query);
        this.waits = waits;
        this.silence = silence;
    }

    /** Returns once it was told where the log stands: whatever comes onto the log from now on it must be told of. */
    static Follower start(List<String> query, Waits waits, Silence silence) {
        Follower follower = new Follower(query, waits, silence);
        follower.thread.setDaemon(true);
        follower.thread.start();
        Patience.await("the follower was greeted", GREETING_LIMIT, () -> !follower.lastId.isEmpty());
        return follower;
    }

    /** What it was told so far, in order: the kind of each event and the id of its fact. */
    List<String> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    int count() {
        synchronized (told) {
            return told.size();
        }
    }

    /** How often it had to connect. */
    int connections() {
        return connections;
    }

    private void follow() {
        while (!closed) {
            try (Stream<String> lines = connect(addresses.get(connections++ % addresses.size()))) {
                lines.forEach(this::read);
            } catch (CompletionException | UncheckedIOException e) {
                // Every way in which a connection breaks ends here, and is answered by the next one.
                name = "";
                data = null;
            }
            if (!closed) {
                Patience.pause(PAUSE);
            }
        }
    }

    private Stream<String> connect(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + "/facts/stream")).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> response =
                http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
        return response.statusCode() == 200 ? response.body() : Stream.of();
    }

    private void read(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data = line.substring(5).strip();
        } else if (line.isEmpty()) {
            dispatch();
        }
    }

    private void dispatch() {
        lastId = id;
        if (data != null) {
            Matcher fact = FACT_ID.matcher(data);
            synchronized (told) {
                // What is not about a fact, a gap above all, is told of too: the log has nothing like it.
                told.add(name + " " + (fact.find() ? fact.group(1) : data));
            }
            Matcher article = ARTICLE_ID.matcher(data);
            if (article.find()) {
                waits.seen(article.group(1));
            }
            silence.broken();
        }
        name = "";
        data = null;
    }

    @Override
    public void close() {
        closed = true;
    }
}
