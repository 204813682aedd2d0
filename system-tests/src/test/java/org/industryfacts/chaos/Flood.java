package org.industryfacts.chaos;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Clients beyond number, who post large articles at a steady pace whether or not the ones before were answered. */
final class Flood {

    private static final String SENTENCE = "2023年,威海市海洋装备产值达%d亿元。";
    private static final int FIRST_IDEOGRAPH = 0x4e00;
    private static final int IDEOGRAPHS = 0x5000;
    private static final int BYTES_OF_IDEOGRAPH = 3;
    private static final Pattern ACCEPTED = Pattern.compile("\"articleId\":\"([^\"]+)\",\"revision\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI articles;
    private final Ledger ledger;
    private final String filler;

    /** @param mostHeapBytes the most that the service could not do without when it was asked */
    record Tally(
            long accepted,
            long turnedAway,
            long turnedAwayWithoutRetryAfter,
            List<String> others,
            long mostHeapBytes) {}

    Flood(String ingest, Ledger ledger, int articleBytes) {
        this.articles = URI.create(ingest + "/articles");
        this.ledger = ledger;
        // Ideographs by chance: hardly anything for a compression to find.
        this.filler = new Random(1)
                .ints(articleBytes / BYTES_OF_IDEOGRAPH, FIRST_IDEOGRAPH, FIRST_IDEOGRAPH + IDEOGRAPHS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    Tally pour(int perSecond, Duration length, LiveHeap liveHeap) {
        Pace pace = new Pace(perSecond);
        long end = System.nanoTime() + length.toNanos();
        CompletableFuture<Long> mostHeap = CompletableFuture.supplyAsync(() -> mostUntil(end, liveHeap));
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        while (System.nanoTime() < end) {
            for (int due = pace.take(Integer.MAX_VALUE); due > 0; due--) {
                answers.add(post(answers.size()));
            }
            Patience.pause(Duration.ofMillis(100));
        }
        return tally(answers.stream().map(CompletableFuture::join).toList(), mostHeap.join());
    }

    private static long mostUntil(long end, LiveHeap liveHeap) {
        long most = 0;
        while (System.nanoTime() < end) {
            most = Math.max(most, liveHeap.bytes());
            Patience.pause(Duration.ofSeconds(1));
        }
        return most;
    }

    private CompletableFuture<HttpResponse<String>> post(int number) {
        String article =
                "{\"source\":\"flood\",\"externalId\":\"" + number + "\",\"publishedAt\":\"2026-06-15\",\"content\":\""
                        + SENTENCE.formatted(1 + number) + "\\n" + filler + "\"}";
        return http.sendAsync(
                HttpRequest.newBuilder(articles)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(60))
                        .POST(BodyPublishers.ofString(article, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString());
    }

    private Tally tally(List<HttpResponse<String>> answers, long heap) {
        long turnedAway = 0;
        long withoutRetryAfter = 0;
        List<String> others = new ArrayList<>();
        for (HttpResponse<String> answer : answers) {
            Matcher accepted = ACCEPTED.matcher(answer.body());
            if (answer.statusCode() == 202 && accepted.find()) {
                ledger.submitted(
                        ledger.open("flood", accepted.group(1), ""), accepted.group(1), accepted.group(2), false);
            } else if (answer.statusCode() == 503) {
                turnedAway++;
                withoutRetryAfter += answer.headers().firstValue("Retry-After").isPresent() ? 0 : 1;
            } else {
                others.add(answer.statusCode() + " " + answer.body());
            }
        }
        return new Tally(ledger.accepted(), turnedAway, withoutRetryAfter, others, heap);
    }
}
