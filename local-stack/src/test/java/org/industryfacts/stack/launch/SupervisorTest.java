package org.industryfacts.stack.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.stack.Ports;

import static org.assertj.core.api.Assertions.assertThat;

class SupervisorTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.orFree(0);
    private Supervisor supervisor;

    @BeforeEach
    void supervise() throws Exception {
        Progress progress =
                new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), Clock.systemUTC(), Instant.now());
        supervisor = new Supervisor(
                StubService.service("stub", port),
                log,
                new PidFile(folder.resolve("stub.pid")),
                new Readiness(http),
                progress,
                Clock.systemUTC());
        supervisor.start().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        supervisor.close();
    }

    @Test
    void tellsWhenTheServiceIsReadyForTheFirstTime() {
        // then
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("stub is ready");
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("listening on " + port);
    }

    @Test
    void startsAServiceAgainThatEndedAndSaysSo() {
        // when
        end();

        // then
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "stub is ready", "stub ended (exit code 7); starts again in 1 s", "stub is ready"));
    }

    @Test
    void startsAServiceAgainThatWasKilled() throws IOException {
        // given
        ProcessHandle killed = process();

        // when
        killed.destroyForcibly();

        // then
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence("stub ended (exit code 137)", "stub is ready"));
        assertThat(process().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void stopsTheServiceInOrder() throws IOException {
        // given
        ProcessHandle process = process();

        // when
        supervisor.close();

        // then
        assertThat(process.isAlive()).isFalse();
        Awaitility.await().untilAsserted(() -> assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("stopped in order"));
    }

    private void end() {
        http.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/end"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private ProcessHandle process() throws IOException {
        String pid = Files.readString(folder.resolve("stub.pid")).split(" ")[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
