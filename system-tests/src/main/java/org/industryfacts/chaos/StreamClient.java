package org.industryfacts.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import org.industryfacts.chaos.IngestClient.Answer;

/** Posts streams of articles: most of them new, some a correction of one that it has posted before. */
final class StreamClient implements Runnable {

    private static final int MOST_LINES = 100;
    private static final int CORRECTIONS_PERCENT = 8;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;

    private final Author author;
    private final IngestClient client;
    private final Pace pace;
    private final AtomicBoolean over;
    private final List<ArticleHistory> mine = new ArrayList<>();
    private List<Line> open = new ArrayList<>();

    /** @param uncertain whether it was sent before without an answer */
    private record Line(ArticleHistory history, String text, boolean uncertain) {
        Line sentInVain() {
            return new Line(history, text, true);
        }
    }

    StreamClient(Author author, IngestClient client, Pace pace, AtomicBoolean over) {
        this.author = author;
        this.client = client;
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
            boolean corrects = author.random().nextInt(100) < CORRECTIONS_PERCENT && !mine.isEmpty();
            open.add(corrects ? correction() : newArticle());
        }
    }

    private Line newArticle() {
        ArticleHistory history = author.begin("chaos");
        return new Line(history, history.text(), false);
    }

    /** Of an article of which nothing else is on its way: it is put back among the others once this is accepted. */
    private Line correction() {
        ArticleHistory history = mine.remove(author.random().nextInt(mine.size()));
        return new Line(history, author.corrected(history), false);
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
            if (!verdicts.hasNext() || !isAccepted(line, author.read(verdicts.next()))) {
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
            author.submitted(line.history(), line.text(), verdict, line.uncertain());
            mine.add(line.history());
        }
        return status == ACCEPTED;
    }
}
