package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One article as its client knows it. The client takes a step only when the one before was accepted, and repeats a step
 * until it is. For the client's thread; for any other when that has ended.
 */
final class ArticleHistory {

    static final String WITHDRAWN = "withdrawn";

    private final String source;
    private final String externalId;
    private final List<Step> steps = new ArrayList<>();
    private String text;
    private @Nullable String articleId;

    /**
     * @param revision of the accepted text, or {@link #WITHDRAWN}
     * @param uncertain whether it was sent before without an answer: that request may come through at any time later
     */
    record Step(String revision, boolean uncertain) {}

    ArticleHistory(String source, String externalId, String text) {
        this.source = source;
        this.externalId = externalId;
        this.text = text;
    }

    void add(String id, String revision, boolean uncertain) {
        articleId = id;
        steps.add(new Step(revision, uncertain));
    }

    /** Known from the first acceptance on. */
    String articleId() {
        if (articleId == null) {
            throw new IllegalStateException(externalId + " was not accepted yet");
        }
        return articleId;
    }

    String source() {
        return source;
    }

    String externalId() {
        return externalId;
    }

    String text() {
        return text;
    }

    void setText(String newText) {
        text = newText;
    }

    /** What was accepted, in order. */
    List<Step> steps() {
        return steps;
    }

    boolean isAccepted() {
        return !steps.isEmpty();
    }

    boolean isWithdrawn() {
        return isAccepted() && last().revision().equals(WITHDRAWN);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether the article may end like this: with its last step, or with an earlier one whose request came late. */
    boolean mayEndWith(String revision) {
        return last().revision().equals(revision)
                || steps.stream()
                        .anyMatch(step -> step.uncertain() && step.revision().equals(revision));
    }
}
