package org.industryfacts.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a service says of itself. */
record Metrics(HttpClient http, URI address) {

    Metrics(String service) {
        this(HttpClient.newHttpClient(), URI.create(service + "/q/metrics"));
    }

    /** The heap that is in use, garbage included. */
    long heapBytes() {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException("no metrics at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
