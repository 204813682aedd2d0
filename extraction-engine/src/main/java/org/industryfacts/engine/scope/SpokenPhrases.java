package org.industryfacts.engine.scope;

import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** The noun phrases of a clause that say whose something is, where no name does. */
final class SpokenPhrases {

    private final Article article;
    private final Naming naming;
    private final ClauseSubject clauses;
    private final PhraseSense phrases;
    private final ClauseTopic topics;

    SpokenPhrases(Article article, Naming naming, ClauseSubject clauses, PhraseSense phrases, ClauseTopic topics) {
        this.article = article;
        this.naming = naming;
        this.clauses = clauses;
        this.phrases = phrases;
        this.topics = topics;
    }

    /** The thing that a noun phrase speaks of right before {@code position}: 海工装备基地项目 before 总投资. */
    Optional<Subject> adjacent(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        return sentence.phrasesBefore(position).stream()
                .findFirst()
                .map(naming::head)
                .filter(phrase -> phrase.start() >= clause.start() && phrase.length() > 1)
                .filter(phrase -> !isSort(sentence, phrase))
                .filter(phrase ->
                        phrases.isSpokenOf(sentence, phrase) && !clauses.isGovernedAt(sentence, phrase.start()))
                .map(phrase -> phrases.of(index, phrase));
    }

    /** Whether a word for things is one for a sort with the verb before it, and stands for none named before: 签约|项目. */
    private boolean isSort(SentenceReading sentence, Span phrase) {
        return naming.isGeneric(phrase)
                && sentence.tokenBefore(phrase.start())
                        .filter(token -> token instanceof WordToken word
                                && word.word().wordClass().isVerbal())
                        .isPresent();
    }

    /** The thing that a place is only told for to say where it is: 汽车零部件产业园 in 全市汽车零部件产业园入驻企业. */
    Optional<Subject> thingOf(int index, Optional<Subject> place, int position) {
        SentenceReading sentence = article.sentences().get(index);
        return place.filter(Subject::place)
                .flatMap(where -> sentence.phraseAfter(where.span().end()))
                .filter(phrase -> phrase.end() <= position
                        && phrases.endsInNoun(sentence, phrase)
                        && phrases.isSpokenOf(sentence, phrase)
                        && PhraseSense.isFollowedByVerb(sentence, phrase))
                .map(phrase -> phrases.of(index, phrase));
    }

    /** The noun phrase or list that the clause begins with, where a verb parts it from {@code position}. */
    Optional<Subject> leading(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        return topics.leading(sentence, clause)
                .or(() -> topics.listed(sentence, clause))
                .filter(phrase -> PhraseSense.isFollowedByVerb(sentence, phrase))
                .or(() -> topics.called(sentence, clause))
                .filter(phrase -> phrase.end() <= position)
                .map(phrase -> phrases.of(index, phrase));
    }

    /**
     * Where nobody is named: the noun phrase that the clause begins with, or the sentence before it, if a verb follows.
     */
    Optional<Subject> told(int index, int position) {
        SentenceReading own = article.sentences().get(index);
        return told(own, new Span(own.clauseAt(position).start(), position))
                .or(() -> isSameParagraph(index)
                        ? told(
                                article.sentences().get(index - 1),
                                article.sentences()
                                        .get(index - 1)
                                        .sentence()
                                        .clauses()
                                        .get(0))
                        : Optional.empty());
    }

    private boolean isSameParagraph(int index) {
        return index > 0
                && article.sentences().get(index - 1).sentence().paragraph()
                        == article.sentences().get(index).sentence().paragraph();
    }

    private Optional<Subject> told(SentenceReading sentence, Span clause) {
        return sentence.phraseAfter(clause.start())
                .filter(leading -> leading.length() > 1 && leading.end() <= clause.end())
                .filter(leading -> !phrases.isAside(leading))
                .filter(leading ->
                        phrases.endsInNoun(sentence, leading) && PhraseSense.isFollowedByVerb(sentence, leading))
                .map(naming::described);
    }
}
