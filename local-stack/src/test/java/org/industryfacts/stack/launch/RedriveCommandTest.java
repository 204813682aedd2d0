package org.industryfacts.stack.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedriveCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private HttpServer api;
    private RedriveCommand command;

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", this::answer);
        api.start();
        URI address = URI.create("http://127.0.0.1:" + api.getAddress().getPort());
        DeadLetters letters = new DeadLetters(HttpClient.newHttpClient(), address);
        command = new RedriveCommand(letters, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        api.stop(0);
    }

    /** Three wait, on two pages; the first to be set aside is no longer kept. */
    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI()) {
            case "GET /dead-letters?redriven=false&limit=500" ->
                send(
                        exchange,
                        200,
                        "{\"items\":[{\"deadLetterId\":\"c\"},{\"deadLetterId\":\"b\"}],\"nextCursor\":\"n\"}");
            case "GET /dead-letters?redriven=false&limit=500&cursor=n" ->
                send(exchange, 200, "{\"items\":[{\"deadLetterId\":\"a\"}],\"nextCursor\":null}");
            case "POST /dead-letters/a/redrive" -> send(exchange, 410, "{\"detail\":\"it is gone\"}");
            case "POST /dead-letters/b/redrive", "POST /dead-letters/c/redrive" -> send(exchange, 202, "{}");
            default -> send(exchange, 404, "{}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void redrivesWhatIsNamed() throws Exception {
        // when
        boolean done = command.run(List.of("c", "b"));

        // then
        assertThat(done).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("c: redriven", "b: redriven", "2 of 2 redriven");
    }

    @Test
    void redrivesAllThatWaitOldestFirstAndSaysWhatCouldNotBe() throws Exception {
        // when
        boolean done = command.run(List.of());

        // then
        assertThat(done).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a: 410, it is gone", "b: redriven", "c: redriven", "2 of 3 redriven");
    }

    @Test
    void takesIdsAndThePort() {
        // when
        RedriveOptions options = RedriveOptions.parse(List.of("a", "--query-port", "9000", "b"), Map.of());

        // then
        assertThat(options).isEqualTo(new RedriveOptions(List.of("a", "b"), 9000));
        assertThat(RedriveOptions.parse(List.of("--all"), Map.of("INDUSTRY_FACTS_QUERY_PORT", "9001")))
                .isEqualTo(new RedriveOptions(List.of(), 9001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--all a", "a --port 3", "a --query-port"})
    void refusesWhatItCannotUnderstand(String line) {
        // given
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));

        // then
        assertThatThrownBy(() -> RedriveOptions.parse(arguments, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
