package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.text.Span;

/** What the clauses of an article may be about, for what comes after them to be told of. */
final class ClauseCandidates {

    private final Article article;
    private final ClauseSubject clauses;
    private final ExampleLists examples;
    private final ClauseTopic topics;
    private final PointedThings pointed;
    private final PhraseSense phrases;
    private final FirmTopics firms;
    private final NameRows rows;

    ClauseCandidates(
            Article article,
            ClauseSubject clauses,
            ExampleLists examples,
            ClauseTopic topics,
            PointedThings pointed,
            PhraseSense phrases,
            FirmTopics firms) {
        this.article = article;
        this.clauses = clauses;
        this.examples = examples;
        this.topics = topics;
        this.pointed = pointed;
        this.phrases = phrases;
        this.firms = firms;
        this.rows = new NameRows(article.text());
    }

    /** What a clause may be about, the likeliest first. */
    List<Subject> of(int index, Span clause) {
        SentenceReading sentence = article.sentences().get(index);
        if (rows.isOfFirms(sentence.tokensIn(clause))) {
            return List.of();
        }
        return Stream.of(
                        topics.called(sentence, clause).map(phrase -> phrases.of(index, phrase)),
                        topics.introduced(sentence, clause).map(phrase -> phrases.of(index, phrase)),
                        pointed.in(index, clause).map(ClauseCandidates::forItsSentence),
                        clauses.beforeVerb(examples.withoutRows(sentence.tokensIn(clause)))
                                .map(named ->
                                        topics.isScene(sentence, clause, named) ? named.by(Subject.VISITED) : named),
                        topics.leading(sentence, clause)
                                .filter(phrase -> PhraseSense.endsClause(sentence, phrase, clause)
                                        || PhraseSense.isFollowedByVerb(sentence, phrase))
                                .map(phrase -> phrases.of(index, phrase)),
                        topics.visited(sentence, clause)
                                .map(phrase -> phrases.of(index, phrase).by(Subject.VISITED)),
                        topics.stage(sentence, clause).filter(place -> !firms.isRightBefore(index)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A thing that is only pointed at is spoken of where it is, and no longer: 这座车间日产组件10万块。一季度出口增长20%. */
    private static Subject forItsSentence(Subject pointed) {
        return pointed.kind() == Subject.Kind.PHRASE ? pointed.by(Subject.VISITED) : pointed;
    }
}
