package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Predicate;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.text.Span;

/**
 * Whose a fact is whose own words do not say it: what stands before the bracket that it is told in; else what is named
 * just before it; else what its clause names before the verb that no preposition governs; else for whom those speak who
 * are quoted; else the region whose report the article is; else the subject of an earlier clause, the nearest first;
 * else that of an earlier sentence of this paragraph or the two before; else what the article is headed by.
 */
public final class SubjectScope {

    private static final int PARAGRAPHS_BACK = 2;

    /** No writer counts on readers to look farther back in one paragraph. */
    private static final int FARTHEST_SENTENCE = 60;

    private static final int MOST_CLAUSES = 40;

    private final Article article;
    private final ScopeWords words;
    private final RegionScope regions;
    private final Naming naming;
    private final Here here;
    private final Bracketed brackets;
    private final Speakers speakers;
    private final Pairs pairs;
    private final ClauseSubject clauses;
    private final PhraseSense phrases;
    private final ClauseTopic topics;
    private final PointedThings pointed;
    private final Areas areas;
    private final ExampleLists examples;
    private final ClauseCandidates candidates;
    private final SpokenPhrases spoken;
    private final Paragraphs paragraphs;
    private final NameRows rows;
    private final Optional<Subject> headline;
    private final Optional<Subject> reporting;
    /** By sentence, as far as one was asked for. */
    private final BySentence<SentenceSubjects> subjects;

    public SubjectScope(Article article, ScopeWords words, RegionScope regions) {
        this.article = article;
        this.words = words;
        this.regions = regions;
        this.naming = new Naming(article, regions, words);
        this.here = new Here(article.text(), words);
        this.clauses = new ClauseSubject(article.text(), words, naming);
        this.phrases = new PhraseSense(article, words, naming);
        this.pairs = new Pairs(article.text());
        this.speakers = new Speakers(article, naming);
        this.brackets = new Bracketed(article.text(), words, naming, phrases);
        this.topics = new ClauseTopic(article.text(), words, naming, phrases);
        this.areas = new Areas(article, words);
        this.examples = new ExampleLists(article.text(), words, naming);
        FirmTopics firms = new FirmTopics(article, clauses, examples);
        this.pointed = new PointedThings(article, words, naming, phrases, firms);
        this.candidates = new ClauseCandidates(article, clauses, examples, topics, pointed, phrases, firms);
        this.paragraphs = new Paragraphs(article);
        this.spoken = new SpokenPhrases(article, naming, clauses, phrases, topics);
        this.rows = new NameRows(article.text());
        this.headline = headline(article, clauses);
        this.reporting = regions.reporting().map(naming::placed);
        this.subjects = new BySentence<>(article.sentences().size(), this::subjects);
    }

    /**
     * The subject of what begins at {@code position} of a sentence.
     *
     * @param index of the sentence in the article
     */
    public Optional<Subject> at(int index, int position) {
        return at(index, position, subject -> true);
    }

    /** The same, where only a region, zone or area can be it, as of a 地区生产总值. */
    public Optional<Subject> placeAt(int index, int position) {
        return at(index, position, Subject::place);
    }

    /** The same, where only some can be it: the nearest of them. */
    public Optional<Subject> at(int index, int position, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position);
        List<Token> before = wordsBefore(index, position);
        return found(brackets.at(index, sentence, position), fits, "subject.bracket")
                .or(() -> found(here(index, clause), fits, "subject.here"))
                .or(() -> found(
                        pairs.meant(sentence, clause, position).flatMap(name -> namedBy(index, name)),
                        fits,
                        Subject.POINTED))
                .or(() -> found(
                        clauses.last(before).filter(subject -> !areas.onlySort(index, position, subject)),
                        fits,
                        "subject.adjacent"))
                .or(() -> found(spoken.adjacent(index, clause, position), fits, "subject.adjacent"))
                .or(() -> found(pointed.in(index, new Span(clause.start(), position)), fits, "subject.phrase"))
                .or(() -> found(clauses.doer(before), fits, Subject.DOER))
                .or(() -> ofClause(
                        index,
                        clauses.beforeVerb(before).filter(subject -> !areas.onlySort(index, position, subject)),
                        position,
                        fits))
                .or(() -> found(spoken.leading(index, clause, position), fits, "subject.phrase"))
                .or(() ->
                        found(speakers.at(position, () -> earlierClause(index, clause, fits)), fits, "subject.speaker"))
                .or(() -> found(reporting, fits, "subject.report"))
                .or(() -> earlierClause(index, clause, fits))
                .or(() -> earlierSentence(index, fits))
                .or(() -> found(clauses.anywhere(before), fits, "subject.clause"))
                .or(() -> found(headline.filter(subject -> !subject.area()), fits, "subject.headline"))
                .or(() -> found(main(), fits, "subject.main"))
                .or(() -> found(headline, fits, "subject.headline"))
                .or(() -> found(spoken.told(index, position), fits, "subject.told"))
                .or(() -> found(clauses.governed(before), fits, "subject.governed"));
    }

    /** What is named before the verb of a clause; of a place the thing that it is only told for. */
    private Optional<Subject> ofClause(int index, Optional<Subject> named, int position, Predicate<Subject> fits) {
        return found(spoken.thingOf(index, named, position), fits, "subject.phrase")
                .or(() -> found(named, fits, "subject.clause"));
    }

    /** The words of a clause up to a position, but for mere examples and for what is counted there. */
    private List<Token> wordsBefore(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position);
        List<Token> before = ending(sentence.tokensIn(new Span(clause.start(), position)), position);
        List<Token> after = sentence.tokensIn(new Span(position, clause.end()));
        return examples.without(rows.withoutCounted(before, after));
    }

    /** Those of some tokens in order that end at a position or before it. */
    private static List<Token> ending(List<Token> tokens, int position) {
        int size = tokens.size();
        while (size > 0 && tokens.get(size - 1).span().end() > position) {
            size--;
        }
        return tokens.subList(0, size);
    }

    private static Optional<Subject> found(Optional<Subject> subject, Predicate<Subject> fits, String rule) {
        return subject.isPresent() && fits.test(subject.get())
                ? Optional.of(subject.get().by(rule))
                : Optional.empty();
    }

    /** What a noun phrase names, where it ends in a name or a place. */
    public Optional<Subject> namedBy(int index, Span phrase) {
        return phrases.namedBy(index, phrase);
    }

    /** What a noun phrase speaks of: what it names, else what it stands for, else its own words. */
    public Subject of(int index, Span phrase) {
        return phrases.of(index, phrase);
    }

    /** The thing that a noun phrase says something to be of: 这套系统 in 这套系统的日处理样本量. */
    public Optional<Subject> possessor(int index, Span phrase) {
        return phrases.possessor(index, phrase).or(() -> pointed.holder(index, phrase));
    }

    /** What a noun phrase says to be of something: 日处理样本量 in 这套系统的日处理样本量. */
    public Span possessed(Span phrase) {
        Span head = naming.head(phrase);
        return head.equals(phrase) ? pointed.measured(phrase).orElse(phrase) : head;
    }

    /** The place that 这里 at the beginning of a clause means: the last place, park or quoted name spoken of before. */
    private Optional<Subject> here(int index, Span clause) {
        return here.isPointed(article.sentences().get(index).tokensIn(clause))
                ? earlierSentence(index, here::isSpot)
                : Optional.empty();
    }

    /** The region that an authority stands for, where its figures are those of the region; else the subject itself. */
    public Subject governed(Subject subject) {
        if (subject.kind() != Subject.Kind.GOVERNMENT) {
            return subject;
        }
        return article.places().stream()
                .filter(place -> subject.span().contains(place.span()))
                .reduce((earlier, later) -> later)
                .or(regions::country)
                .map(naming::placed)
                .map(place -> place.by("subject.authority"))
                .orElse(subject);
    }

    /**
     * What is named right before {@code position}, with nothing said between (海口江东新区2364亿元), or leads its clause
     * (徐州:增长6%).
     */
    public Optional<Subject> rightBefore(int index, int position) {
        return found(
                        clauses.last(wordsBefore(index, position)),
                        subject -> subject.span().end() == position && (!subject.area() || areas.begin(index, subject)),
                        "subject.adjacent")
                .or(() -> found(
                        topics.leadBefore(article.sentences().get(index), position),
                        subject -> true,
                        "subject.sentence"));
    }

    /** Who is named in a clause after the figure before as the one that has the next: 宿豫区占86个、沭阳县增长7%. */
    public Optional<Subject> since(int index, int figure, int position) {
        List<Token> after = wordsBefore(index, position).stream()
                .filter(token -> token.span().start() >= figure)
                .toList();
        return found(
                clauses.beforeVerb(after),
                subject -> !subject.area() || areas.begin(index, subject) && !areas.onlySort(index, position, subject),
                "subject.clause");
    }

    /** What is named nearest before {@code position} in the sentence and fits, whatever governs it. */
    public Optional<Subject> inSentence(int index, int position, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        List<Token> before = sentence.tokensIn(new Span(sentence.span().start(), position));
        return before.stream()
                .filter(token -> token.span().end() <= position)
                .flatMap(token -> naming.named(token).stream())
                .filter(fits)
                .reduce((earlier, later) -> later)
                .map(subject -> subject.by("subject.sentence"));
    }

    private Optional<Subject> earlierClause(int index, Span clause, Predicate<Subject> fits) {
        SentenceReading sentence = article.sentences().get(index);
        int own = sentence.clauseIndexAt(clause.start());
        for (int i = own - 1; i >= Math.max(0, own - MOST_CLAUSES); i--) {
            Span earlier = sentence.sentence().clauses().get(i);
            if (!sentence.lasts(earlier, clause.start())) {
                continue;
            }
            List<Subject> named = subjects.of(index).of(i);
            Optional<Subject> subject = here(index, earlier)
                    .filter(fits)
                    .or(() -> named.stream().filter(fits).findFirst());
            if (subject.isPresent()) {
                return Optional.of(subject.get().by("subject.sentence"));
            }
        }
        return Optional.empty();
    }

    private SentenceSubjects subjects(int index) {
        return new SentenceSubjects(
                article.sentences().get(index), article.text(), words.things(), clause -> candidates.of(index, clause));
    }

    private Optional<Subject> earlierSentence(int index, Predicate<Subject> fits) {
        PrimitiveIterator.OfInt before = paragraphs
                .before(index, PARAGRAPHS_BACK)
                .limit(FARTHEST_SENTENCE)
                .iterator();
        while (before.hasNext()) {
            Optional<Subject> subject = subjects.of(before.nextInt()).lasting(fits);
            if (subject.isPresent()) {
                return Optional.of(subject.get().by("subject.context"));
            }
        }
        return Optional.empty();
    }

    /** The place that the article speaks of most. */
    public Optional<Subject> main() {
        return regions.mainPlace().map(naming::placed).map(place -> place.by("subject.main"));
    }

    /** Whether the headline names a subject. */
    public boolean isHeadline(Subject subject) {
        return !article.sentences().isEmpty()
                && article.sentences().get(0).span().of(article.text()).contains(subject.text());
    }

    private static Optional<Subject> headline(Article article, ClauseSubject clauses) {
        return article.sentences().isEmpty()
                ? Optional.empty()
                : clauses.anywhere(article.sentences().get(0).tokens());
    }
}
