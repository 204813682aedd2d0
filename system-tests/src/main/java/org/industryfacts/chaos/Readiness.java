package org.industryfacts.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service whether it is ready to work. Safe to share between threads. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /** Whether it says so; no answer is a no. */
    boolean isReady(int port) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + Layout.HOST + ":" + port + "/q/health/ready"))
                .timeout(LIMIT)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
