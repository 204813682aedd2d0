package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * What was accepted: every article with the steps that its client was told 202 of, in the order in which it took them.
 * Safe to share between threads.
 */
final class Ledger {

    /** Articles of which something was accepted just now: where a torn one would be seen. */
    private static final int RECENT = 200;

    private final ConcurrentLinkedQueue<ArticleHistory> articles = new ConcurrentLinkedQueue<>();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong withdrawals = new AtomicLong();
    private final List<String> recent = new ArrayList<>();

    /** An article that is about to be posted for the first time. */
    ArticleHistory open(String source, String externalId, String text) {
        ArticleHistory history = new ArticleHistory(source, externalId, text);
        articles.add(history);
        return history;
    }

    /** Notes that a text was accepted. */
    void submitted(ArticleHistory history, String articleId, String revision, boolean uncertain) {
        history.add(articleId, revision, uncertain);
        accepted.incrementAndGet();
        remember(articleId);
    }

    /** Notes that a withdrawal was accepted. */
    void withdrawn(ArticleHistory history, boolean uncertain) {
        history.add(history.articleId(), ArticleHistory.WITHDRAWN, uncertain);
        withdrawals.incrementAndGet();
        remember(history.articleId());
    }

    private void remember(String articleId) {
        synchronized (recent) {
            if (recent.size() == RECENT) {
                recent.remove(0);
            }
            recent.add(articleId);
        }
    }

    /** One of those that changed lately, where there is one. */
    Optional<String> recent(RandomGenerator random) {
        synchronized (recent) {
            return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(random.nextInt(recent.size())));
        }
    }

    /** How many texts were accepted: new articles and corrections. */
    long accepted() {
        return accepted.get();
    }

    long withdrawals() {
        return withdrawals.get();
    }

    /** All articles; to be read when nobody posts any more. */
    Collection<ArticleHistory> articles() {
        return articles;
    }
}
