package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.chaos.IngestClient.Answer;

/** Does one thing after the other: posts an article, replaces it, withdraws it or a whole source. */
final class SingleClient implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ACCEPTED = 202;
    private static final int ARTICLES_OF_A_SOURCE = 5;

    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final IngestClient client;
    private final Ledger ledger;
    private final Waits waits;
    private final Random random;
    private final ArticleText texts;
    private final AtomicBoolean over;
    private final List<ArticleHistory> mine = new ArrayList<>();
    private int posted;

    private record Acceptance(Answer answer, boolean uncertain) {}

    SingleClient(String name, IngestClient client, Ledger ledger, Waits waits, Random random, AtomicBoolean over) {
        this.name = name;
        this.client = client;
        this.ledger = ledger;
        this.waits = waits;
        this.random = random;
        this.texts = new ArticleText(random);
        this.over = over;
    }

    @Override
    public void run() {
        while (!over.get()) {
            switch (mine.isEmpty() ? 0 : random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> mine.add(post("chaos-single"));
                case 5, 6, 7 -> replace(mine.get(random.nextInt(mine.size())));
                case 8 -> withdraw(mine.get(random.nextInt(mine.size())));
                default -> withdrawSource();
            }
            Patience.pause(PAUSE);
        }
    }

    private ArticleHistory post(String source) {
        ArticleHistory history = ledger.open(source, name + "/" + ++posted, texts.next());
        submit(history, () -> client.post(client.article(history, history.text())));
        return history;
    }

    private void replace(ArticleHistory history) {
        String text = texts.corrected(history.text());
        submit(history, () -> client.put(history.articleId(), client.article(history, text)));
        history.setText(text);
    }

    private void submit(ArticleHistory history, Supplier<Answer> request) {
        Acceptance acceptance = accepted(request);
        JsonNode body = body(acceptance.answer());
        String articleId = body.get("articleId").asText();
        if (!history.isAccepted()) {
            waits.accepted(articleId);
        }
        ledger.submitted(history, articleId, body.get("revision").asText(), acceptance.uncertain());
    }

    private void withdraw(ArticleHistory history) {
        waits.withdrawn(history.articleId());
        Acceptance acceptance = accepted(() -> client.delete("/articles/" + history.articleId()));
        ledger.withdrawn(history, acceptance.uncertain());
    }

    /** A source of its own, whose articles nobody corrects: a request that comes late finds nothing to withdraw. */
    private void withdrawSource() {
        String source = name + "-withdrawn-" + ++posted;
        List<ArticleHistory> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES_OF_A_SOURCE; i++) {
            articles.add(post(source));
        }
        articles.forEach(article -> waits.withdrawn(article.articleId()));
        Acceptance acceptance = accepted(() -> client.delete("/sources/" + source + "/articles"));
        articles.forEach(article -> ledger.withdrawn(article, acceptance.uncertain()));
    }

    /** Repeats a request until it is accepted. */
    private Acceptance accepted(Supplier<Answer> request) {
        boolean uncertain = false;
        while (true) {
            Answer answer = request.get();
            if (answer.status() == ACCEPTED) {
                return new Acceptance(answer, uncertain);
            }
            if (!answer.isToBeRepeated()) {
                throw new IllegalStateException("answered " + answer);
            }
            uncertain = true;
            Patience.pause(PAUSE);
        }
    }

    private JsonNode body(Answer answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }
}
