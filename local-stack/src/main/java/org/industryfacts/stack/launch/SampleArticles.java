package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.industryfacts.stack.StackException;

/**
 * The sample articles, each a JSON file that is the body of a {@code POST /articles}. Which have been posted is noted
 * by content, so that a new or changed one is posted at the next start and no other.
 */
final class SampleArticles {

    private final Path folder;
    private final Path posted;

    /** @param posted the file in which the posted ones are noted, a line each: hash and file name */
    SampleArticles(Path folder, Path posted) {
        this.folder = folder;
        this.posted = posted;
    }

    /**
     * Posts those that have not been posted before, in the order of their names.
     *
     * @return how many
     * @throws StackException where one is refused
     */
    int post(HttpClient http, URI articles) throws IOException, InterruptedException {
        Set<String> known = Files.exists(posted) ? new HashSet<>(Files.readAllLines(posted)) : Set.of();
        int count = 0;
        for (Path file : files()) {
            byte[] article = Files.readAllBytes(file);
            String note = sha256(article) + " " + file.getFileName();
            if (!known.contains(note)) {
                post(http, articles, file, article);
                Files.writeString(posted, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                count++;
            }
        }
        return count;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void post(HttpClient http, URI articles, Path file, byte[] article)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(article))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new StackException(file + " is refused with " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
