package org.industryfacts.engine.metric;

import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.SubjectScope;

/** Finds whose a figure is that does not say it itself. Made for one article. */
final class MetricSubjects {

    private final Article article;
    private final SubjectScope subjects;
    private final IndicatorOwners owners;

    MetricSubjects(Article article, SubjectScope subjects, IndicatorOwners owners) {
        this.article = article;
        this.subjects = subjects;
        this.owners = owners;
    }

    /**
     * The nearest subject. What only single things have belongs to one that the sentence names, if its clause names
     * none; where the sentence names nobody, the nearest that can have the indicator counts.
     *
     * @param index of the sentence
     * @param indicator empty where the text has none
     */
    Optional<Subject> at(int index, int position, String indicator) {
        Optional<Subject> nearest = subjects.at(index, position);
        SentenceReading sentence = article.sentences().get(index);
        if (nearest.filter(subject -> sentence.span().contains(subject.span())).isEmpty()) {
            return owners.of(indicator)
                    .flatMap(fits -> subjects.at(index, position, fits))
                    .or(() -> nearest);
        }
        boolean inClause = nearest.filter(subject -> sentence.clauseAt(position).contains(subject.span()))
                .isPresent();
        return inClause
                        || !owners.ofThing(indicator)
                        || nearest.filter(owners::isThing).isPresent()
                ? nearest
                : subjects.inSentence(index, position, owners::isThing).or(() -> nearest);
    }

    /** Whether a phrase speaks of a single thing, which figures before it may belong to. */
    boolean isThing(Subject subject) {
        return owners.isThing(subject);
    }
}
