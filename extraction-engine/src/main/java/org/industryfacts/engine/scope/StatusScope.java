package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Headline;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Status;

/**
 * Whether a clause speaks of what is or of what is meant to be. A word like 将 or a time that is yet to come holds from
 * its clause to the end of the sentence, until a word like 已 or a time that has passed takes it back.
 */
public final class StatusScope {

    /** The rule by which a sentence has the status of the one before. */
    public static final String CONTINUED = "status.continued";

    /** The rule by which what nothing is said of is so. */
    private static final String DEFAULT = "status.default";

    /** How far back a run of sentences is followed that only say what is to be done. */
    private static final int SENTENCES_BACK = 8;

    /** How many tokens tell who or what a sentence begins with: 投资|4亿元|的. */
    private static final int OPENING_TOKENS = 3;

    private final Article article;
    private final StatusCues cues;
    private final PlanStatements plans;
    private final SentenceLinks links;
    private final Paragraphs paragraphs;
    /** By clause of a sentence, what it or the last one before it says. */
    private final BySentence<List<Optional<Scoped<Status>>>> said;

    private final BySentence<Scoped<Status>> before;

    public StatusScope(Article article, ScopeWords words) {
        this.article = article;
        this.cues = new StatusCues(article.text(), words, article.publishedAt(), latest(article));
        this.plans = new PlanStatements(words);
        this.links = new SentenceLinks(article);
        this.paragraphs = new Paragraphs(article);
        int sentences = article.sentences().size();
        this.said =
                new BySentence<>(sentences, index -> read(article.sentences().get(index)));
        this.before = new BySentence<>(sentences, this::before);
    }

    private static @Nullable LocalDate latest(Article article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(ClauseSense::holds)
                .map(token -> ((TimeToken) token).time())
                .filter(time -> time.role() != Role.BY && time.role() != Role.AHEAD)
                .flatMap(time -> time.resolve(null).stream())
                .map(Period::start)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The status of what the clause around {@code position} of a sentence says. */
    public Scoped<Status> at(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        if (Change.at(sentence, position).filter(Change.FROM::equals).isPresent()) {
            return new Scoped<>(Status.ACTUAL, "status.from", null);
        }
        List<Span> clauses = sentence.sentence().clauses();
        int clause = sentence.clauseIndexAt(position);
        boolean begun = clause < clauses.size() && clauses.get(clause).start() <= position;
        int last = begun ? clause : clause - 1;
        Scoped<Status> status = after(index, last);
        Span cue = status.span();
        // 某省出台的《…规划》提出: what it lays down is planned, but it is there.
        boolean later = status.rule().equals(PlanStatements.LAID_DOWN) && cue != null && cue.start() > position;
        return later ? after(index, last - 1) : status;
    }

    /**
     * The status of what holds at a period: where no word says anything else, what is yet to come is planned
     * (到2027年,…。企业达到260家).
     */
    public Scoped<Status> at(int index, int position, Scoped<Period> period) {
        Scoped<Status> status = at(index, position);
        Period value = period.value();
        boolean ahead = status.rule().equals(DEFAULT) && value != null && cues.isAhead(value);
        return ahead ? new Scoped<>(Status.PLANNED, "status.ahead", period.span()) : status;
    }

    /** The status of a verb before 的 that ends at {@code position}: nothing that follows in its clause tells it. */
    public Scoped<Status> ofDescription(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position - 1);
        Scoped<Status> status = at(index, position - 1);
        Span cue = status.span();
        boolean told = cue == null || cue.start() < position || !clause.contains(cue);
        return told
                ? status
                : said(sentence.tokensIn(new Span(Math.min(clause.start(), position), position)))
                        .orElseGet(() -> after(index, sentence.clauseIndexAt(position - 1) - 1));
    }

    /** The status after a clause of a sentence; that which the sentence begins with before its first. */
    private Scoped<Status> after(int index, int clause) {
        return clause < 0 ? before.of(index) : said.of(index).get(clause).orElseGet(() -> before.of(index));
    }

    /**
     * The status that a sentence begins with: that of the one before in its paragraph where it goes on to say what is
     * to be done (开工建设20号线,…), else that of its heading.
     */
    private Scoped<Status> before(int index) {
        int first = index;
        while (index - first < SENTENCES_BACK && first > 0 && goesOn(first)) {
            first--;
        }
        int begin = first;
        Scoped<Status> status = ofAims(first).orElseGet(() -> ofHeading(begin));
        for (int i = first; i < index; i++) {
            List<Optional<Scoped<Status>>> clauses = said.of(i);
            status = clauses.get(clauses.size() - 1).orElse(status);
        }
        return status.value() == Status.PLANNED && first < index
                ? new Scoped<>(Status.PLANNED, CONTINUED, status.span())
                : status;
    }

    /** Whether a sentence names nobody before its first verb, and so goes on with what the one before spoke of. */
    private boolean goesOn(int index) {
        if (links.details(index)) {
            return true;
        }
        SentenceReading sentence = article.sentences().get(index);
        boolean same = article.sentences().get(index - 1).sentence().paragraph()
                == sentence.sentence().paragraph();
        List<Token> said = sentence.tokens().stream()
                .dropWhile(StatusScope::isAdverb)
                .limit(OPENING_TOKENS)
                .toList();
        return same && !said.isEmpty() && isVerb(said.get(0)) && !isSize(said);
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass().isVerbal();
    }

    /** Whether a verb and its figure describe who is spoken of: 投资4亿元的平台…. */
    private boolean isSize(List<Token> said) {
        return said.size() == OPENING_TOKENS
                && said.get(1) instanceof QuantityToken
                && said.get(2).of(article.text()).equals("的");
    }

    /**
     * That of the aims which a paragraph is headed by (发展目标。到2025年,…), or which lead to the list that it is an item of.
     */
    private Optional<Scoped<Status>> ofAims(int index) {
        int first = paragraphs.firstOf(index);
        int lead = paragraphs.leadOf(first);
        int heading = paragraphs.headingOf(first);
        boolean aims = first < index && announcesAims(first)
                || lead < first && announcesAims(paragraphs.lastOf(lead))
                || heading >= 0 && announcesAims(heading);
        return aims ? Optional.of(new Scoped<>(Status.PLANNED, "status.aims", null)) : Optional.empty();
    }

    private boolean announcesAims(int index) {
        return cues.announceAims(article.sentences().get(index));
    }

    /** A part that is headed by a time yet to come tells of plans: 二、2025年重点工作. */
    private Scoped<Status> ofHeading(int index) {
        LocalDate published = article.publishedAt();
        Headline heading = article.headlineOf(index);
        boolean ahead = published != null
                && heading.sentence() > 0
                && !heading.looksBack()
                && heading.times().stream()
                        .flatMap(time -> time.resolve(published).stream())
                        .anyMatch(period -> period.end().isAfter(published));
        return ahead
                ? new Scoped<>(Status.PLANNED, "status.heading", null)
                : new Scoped<>(Status.ACTUAL, DEFAULT, null);
    }

    private List<Optional<Scoped<Status>>> read(SentenceReading sentence) {
        List<Optional<Scoped<Status>>> said = new ArrayList<>();
        Optional<Scoped<Status>> last = Optional.empty();
        List<Token> before = List.of();
        boolean heads = true;
        boolean ofOne = false;
        boolean ended = false;
        boolean figures = false;
        boolean amount = false;
        Optional<Scoped<Status>> outside = Optional.empty();
        for (Span clause : sentence.sentence().clauses()) {
            List<Token> tokens = sentence.tokensIn(clause);
            List<Token> earlier = before;
            last = amount && cues.tellsOutcome(tokens) ? outside : last;
            last = ended && ofOne && !cues.goesOn(last, tokens) ? Optional.empty() : last;
            Optional<Scoped<Status>> own = said(tokens)
                    .or(() -> plans.said(earlier, tokens, article.text()))
                    .or(() -> cues.done(tokens));
            before = tokens;
            outside = last;
            amount = figures
                    && own.filter(cue -> cues.isPlannedAmount(tokens, cue)).isPresent();
            figures = figures || tokens.stream().anyMatch(QuantityToken.class::isInstance);
            if (own.isPresent()) {
                boolean ofAll = !ofOne && isPlanned(last) || heads && leads(tokens, own.get());
                ofOne = isOfOne(own.get()) && !ofAll;
                last = own;
            }
            said.add(last);
            heads = heads && tokens.stream().allMatch(StatusScope::isFrame);
            ended = article.text().startsWith(";", clause.end());
            heads = heads || ended;
        }
        return said;
    }

    /** Whether a cue may speak of one of several things that a sentence tells of. */
    private static boolean isOfOne(Scoped<Status> cue) {
        return cue.rule().equals(StatusCues.PLAN) || cue.rule().equals(StatusCues.ONCE_DONE);
    }

    private static boolean isPlanned(Optional<Scoped<Status>> said) {
        return said.filter(status -> status.value() == Status.PLANNED).isPresent();
    }

    /**
     * Whether a cue is the first that a clause says but for its time. A plan that somebody is named before is that
     * one's alone, and ends where another is spoken of: 甲厂预计交付16艘船;乙厂交付2座平台.
     */
    private static boolean leads(List<Token> clause, Scoped<Status> cue) {
        return clause.stream()
                .filter(token -> !isFrame(token) || token.span().equals(cue.span()))
                .findFirst()
                .filter(token -> token.span().equals(cue.span()))
                .isPresent();
    }

    /** Whether a token says only when or how: 今年, 还. */
    private static boolean isFrame(Token token) {
        return token instanceof TimeToken || token.isMark() || isAdverb(token);
    }

    private static boolean isAdverb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
    }

    /**
     * What a clause says: its last cue (目前正计划投资), but for those after a plan, since what is told of a plan is planned
     * too, and where it begins is where the plan is first spoken of. A plan that only describes something ends with
     * that: 规划建设的园区已….
     */
    private Optional<Scoped<Status>> said(List<Token> clause) {
        Optional<Scoped<Status>> said = Optional.empty();
        boolean described = false;
        for (int i = 0; i < clause.size(); i++) {
            Optional<Scoped<Status>> cue = cues.at(clause, i);
            described = described
                    || said.isPresent() && clause.get(i).of(article.text()).equals("的");
            boolean ofPlan = !described && isPlanned(said);
            if (cue.isPresent() && !ofPlan) {
                said = cue;
            }
        }
        return said;
    }
}
