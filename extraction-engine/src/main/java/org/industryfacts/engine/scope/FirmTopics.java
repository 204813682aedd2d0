package org.industryfacts.engine.scope;

import java.util.Optional;
import java.util.stream.IntStream;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;

/** Finds the firm that the sentences before one speak of: the first that is named before a verb, no customer of its. */
final class FirmTopics {

    private static final int SENTENCES_BACK = 6;

    private final Article article;
    private final ClauseSubject clauses;
    private final ExampleLists examples;

    FirmTopics(Article article, ClauseSubject clauses, ExampleLists examples) {
        this.article = article;
        this.clauses = clauses;
        this.examples = examples;
    }

    /** The firm that the nearest of the sentences before one begins with. */
    Optional<Subject> before(int index) {
        return IntStream.rangeClosed(1, Math.min(index, SENTENCES_BACK))
                .mapToObj(back -> article.sentences().get(index - back))
                .flatMap(sentence -> of(sentence).stream())
                .findFirst();
    }

    /** Whether the sentence right before one speaks of a firm. */
    boolean isRightBefore(int index) {
        return rightBefore(index)
                .filter(subject -> subject.kind() == Subject.Kind.COMPANY)
                .isPresent();
    }

    /** What the sentence right before one begins with, be it a firm or not. */
    Optional<Subject> rightBefore(int index) {
        return index == 0 ? Optional.empty() : topic(article.sentences().get(index - 1));
    }

    private Optional<Subject> of(SentenceReading sentence) {
        return topic(sentence).filter(subject -> subject.kind() == Subject.Kind.COMPANY);
    }

    private Optional<Subject> topic(SentenceReading sentence) {
        return clauses.beforeVerb(examples.withoutRows(
                sentence.tokensIn(sentence.sentence().clauses().get(0))));
    }
}
