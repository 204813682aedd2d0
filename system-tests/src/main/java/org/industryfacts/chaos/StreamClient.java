package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.chaos.IngestClient.Answer;

/** Posts streams of articles: most of them new, some a correction of one that it has posted before. */
final class StreamClient implements Runnable {

    private static final int MOST_LINES = 100;
    private static final int CORRECTIONS_PERCENT = 8;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;

    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final IngestClient client;
    private final Ledger ledger;
    private final Waits waits;
    private final Random random;
    private final ArticleText texts;
    private final Pace pace;
    private final AtomicBoolean over;
    private final List<ArticleHistory> mine = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private int posted;

    /** @param uncertain whether it was sent before without an answer */
    private record Line(ArticleHistory history, String text, boolean uncertain) {
        Line sentInVain() {
            return new Line(history, text, true);
        }
    }

    StreamClient(
            String name,
            IngestClient client,
            Ledger ledger,
            Waits waits,
            Random random,
            Pace pace,
            AtomicBoolean over) {
        this.name = name;
        this.client = client;
        this.ledger = ledger;
        this.waits = waits;
        this.random = random;
        this.texts = new ArticleText(random);
        this.pace = pace;
        this.over = over;
    }

    @Override
    public void run() {
        while (!over.get() || !open.isEmpty()) {
            if (!over.get()) {
                addDueLines();
            }
            if (open.isEmpty() || !post()) {
                Patience.pause(PAUSE);
            }
        }
    }

    private void addDueLines() {
        for (int due = pace.take(MOST_LINES - open.size()); due > 0; due--) {
            open.add(random.nextInt(100) < CORRECTIONS_PERCENT && !mine.isEmpty() ? correction() : newArticle());
        }
    }

    private Line newArticle() {
        String text = texts.next();
        return new Line(ledger.open("chaos", name + "/" + ++posted, text), text, false);
    }

    /** Of an article of which nothing else is on its way: it is put back among the others once this is accepted. */
    private Line correction() {
        ArticleHistory history = mine.remove(random.nextInt(mine.size()));
        return new Line(history, texts.corrected(history.text()), false);
    }

    /** Posts what is open; whether all of it was accepted. */
    private boolean post() {
        String lines = open.stream()
                .map(line -> client.article(line.history(), line.text()).toString())
                .collect(Collectors.joining("\n"));
        Answer answer = client.postAll(lines);
        Iterator<String> verdicts = verdicts(answer).iterator();
        List<Line> left = new ArrayList<>();
        for (Line line : open) {
            if (!verdicts.hasNext() || !isAccepted(line, verdict(verdicts.next()))) {
                left.add(line.sentInVain());
            }
        }
        open = left;
        return left.isEmpty();
    }

    /** One for each line, or none where the stream as a whole was not taken. */
    private static List<String> verdicts(Answer answer) {
        if (answer.body().startsWith("{\"line\"")) {
            return answer.body().lines().toList();
        }
        if (!answer.isToBeRepeated()) {
            throw new IllegalStateException("a stream was answered " + answer);
        }
        return List.of();
    }

    private boolean isAccepted(Line line, JsonNode verdict) {
        int status = verdict.get("status").asInt();
        if (status != ACCEPTED && status != UNAVAILABLE) {
            throw new IllegalStateException("a line was answered " + verdict);
        }
        if (status == ACCEPTED) {
            ArticleHistory history = line.history();
            String articleId = verdict.get("articleId").asText();
            if (!history.isAccepted()) {
                waits.accepted(articleId);
            }
            history.setText(line.text());
            ledger.submitted(history, articleId, verdict.get("revision").asText(), line.uncertain());
            mine.add(history);
        }
        return status == ACCEPTED;
    }

    private JsonNode verdict(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
