package org.industryfacts.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.industryfacts.chaos.IngestClient.Answer;

/** Does one thing after the other: posts an article, replaces it, withdraws it or a whole source. */
final class SingleClient implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ACCEPTED = 202;
    private static final int ARTICLES_OF_A_SOURCE = 5;

    private final Author author;
    private final IngestClient client;
    private final AtomicBoolean over;
    private final List<ArticleHistory> mine = new ArrayList<>();

    private record Acceptance(Answer answer, boolean uncertain) {}

    SingleClient(Author author, IngestClient client, AtomicBoolean over) {
        this.author = author;
        this.client = client;
        this.over = over;
    }

    @Override
    public void run() {
        Random random = author.random();
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
        ArticleHistory history = author.begin(source);
        submit(history, history.text(), () -> client.post(client.article(history, history.text())));
        return history;
    }

    private void replace(ArticleHistory history) {
        String text = author.corrected(history);
        submit(history, text, () -> client.put(history.articleId(), client.article(history, text)));
    }

    private void submit(ArticleHistory history, String text, Supplier<Answer> request) {
        Acceptance acceptance = accepted(request);
        author.submitted(history, text, author.read(acceptance.answer().body()), acceptance.uncertain());
    }

    private void withdraw(ArticleHistory history) {
        author.withdrawing(history);
        Acceptance acceptance = accepted(() -> client.delete("/articles/" + history.articleId()));
        author.withdrawn(history, acceptance.uncertain());
    }

    /** A source of its own, whose articles nobody corrects: a request that comes late finds nothing to withdraw. */
    private void withdrawSource() {
        String source = author.name() + "-withdrawn-" + author.number();
        List<ArticleHistory> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES_OF_A_SOURCE; i++) {
            articles.add(post(source));
        }
        articles.forEach(author::withdrawing);
        Acceptance acceptance = accepted(() -> client.delete("/sources/" + source + "/articles"));
        articles.forEach(article -> author.withdrawn(article, acceptance.uncertain()));
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
}
