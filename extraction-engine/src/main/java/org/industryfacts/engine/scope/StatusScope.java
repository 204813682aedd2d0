package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Headline;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
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

    /** How far back a run of sentences is followed that only say what is to be done. */
    private static final int SENTENCES_BACK = 8;

    /** How many tokens after 目标 its figure may stand. */
    private static final int AIM_TOKENS = 4;

    private final Article article;
    private final ScopeWords words;
    private final PlanStatements plans;
    private final @Nullable LocalDate publishedAt;
    /** By clause of a sentence, what it or the last one before it says. */
    private final BySentence<List<Optional<Scoped<Status>>>> said;

    private final BySentence<Scoped<Status>> before;

    public StatusScope(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
        this.plans = new PlanStatements(words);
        this.publishedAt = article.publishedAt();
        int sentences = article.sentences().size();
        this.said =
                new BySentence<>(sentences, index -> read(article.sentences().get(index)));
        this.before = new BySentence<>(sentences, this::before);
    }

    /** The status of what the clause around {@code position} of a sentence says. */
    public Scoped<Status> at(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        int clause = sentence.clauseIndexAt(position);
        boolean begun = clause < clauses.size() && clauses.get(clause).start() <= position;
        int last = begun ? clause : clause - 1;
        return last < 0 ? before.of(index) : said.of(index).get(last).orElseGet(() -> before.of(index));
    }

    /**
     * The status that a sentence begins with: that of the one before in its paragraph where it goes on to say what is to be
     * done (开工建设20号线,…), else that of its heading.
     */
    private Scoped<Status> before(int index) {
        int first = index;
        while (index - first < SENTENCES_BACK && first > 0 && goesOn(first)) {
            first--;
        }
        Scoped<Status> status = ofHeading(first);
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
        SentenceReading sentence = article.sentences().get(index);
        boolean same = article.sentences().get(index - 1).sentence().paragraph()
                == sentence.sentence().paragraph();
        return same
                && sentence.tokens().stream()
                        .dropWhile(token ->
                                token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB)
                        .findFirst()
                        .filter(token -> token instanceof WordToken word
                                && (word.word().wordClass() == WordClass.VERB
                                        || word.word().wordClass() == WordClass.VERBAL_NOUN))
                        .isPresent();
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
                : new Scoped<>(Status.ACTUAL, "status.default", null);
    }

    private List<Optional<Scoped<Status>>> read(SentenceReading sentence) {
        List<Optional<Scoped<Status>>> said = new ArrayList<>();
        Optional<Scoped<Status>> last = Optional.empty();
        List<Token> before = List.of();
        for (Span clause : sentence.sentence().clauses()) {
            List<Token> tokens = sentence.tokensIn(clause);
            Optional<Scoped<Status>> own = said(tokens, sentence.text());
            Optional<Scoped<Status>> plan = plans.said(before, tokens, sentence.text());
            last = Stream.of(own, plan, last).flatMap(Optional::stream).findFirst();
            said.add(last);
            before = tokens;
        }
        return said;
    }

    private Optional<Scoped<Status>> said(List<Token> clause, String text) {
        Optional<Scoped<Status>> said = Optional.empty();
        boolean described = false;
        for (int i = 0; i < clause.size(); i++) {
            Optional<Scoped<Status>> cue = cue(clause, i, text);
            described = described || said.isPresent() && clause.get(i).of(text).equals("的");
            // Within one clause a plan outweighs what is (目前正计划投资), but not what it describes: 规划建设的园区已….
            boolean outweighed = cue.isPresent()
                    && cue.get().value() == Status.ACTUAL
                    && !described
                    && said.isPresent()
                    && said.get().value() == Status.PLANNED;
            if (cue.isPresent() && !outweighed) {
                said = cue;
            }
        }
        return said;
    }

    private Optional<Scoped<Status>> cue(List<Token> clause, int index, String text) {
        Token token = clause.get(index);
        if (token instanceof TimeToken time) {
            return publishedAt == null ? Optional.empty() : ofTime(time, publishedAt);
        } else if (token instanceof WordToken) {
            String word = token.of(text);
            if (word.equals("后") && index > 0 && isCompletion(clause.get(index - 1), text)) {
                return Optional.of(new Scoped<>(Status.PLANNED, "status.once-done", token.span()));
            }
            if (words.is(Sense.PLANNED, word)
                            && !(word.equals("将") && takesObject(clause, index))
                            && !isCompared(clause, index, text)
                            && !isOfWhatIsCounted(clause, index)
                    || words.is(Sense.PLANNED_BEFORE_VERB, word)
                            && precedesVerb(clause, index)
                            && !isObject(clause, index, text)
                            && !isLaidOut(clause, index, text)
                    || words.is(Sense.AIM, word) && isAimedAt(clause, index, text)) {
                return Optional.of(new Scoped<>(Status.PLANNED, "status.planned", token.span()));
            } else if (words.is(Sense.ACTUAL, word)) {
                return Optional.of(new Scoped<>(Status.ACTUAL, "status.actual", token.span()));
            }
        }
        return Optional.empty();
    }

    /** Whether a word is what a figure is compared with: 低于预期, 好于预期. */
    private static boolean isCompared(List<Token> clause, int index, String text) {
        return index > 0 && clause.get(index - 1).of(text).endsWith("于");
    }

    /** Whether it only describes what was counted before it: 45户拟配套企业. */
    private static boolean isOfWhatIsCounted(List<Token> clause, int index) {
        return index > 0 && clause.get(index - 1) instanceof QuantityToken;
    }

    /** Whether 规划 is what a verb right before it is done to: 突出规划引领. */
    private static boolean isObject(List<Token> clause, int index, String text) {
        return index > 0
                && clause.get(index).of(text).equals("规划")
                && clause.get(index - 1) instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB || word.word().wordClass() == WordClass.ADJECTIVE);
    }

    /** Whether 将 stands for 把: 将该园区认定为…, 将数字化转型作为…. */
    private boolean takesObject(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        if (clause.subList(index + 1, clause.size()).stream()
                .anyMatch(
                        token -> token instanceof WordToken && words.is(Sense.TURNS_INTO, token.of(article.text())))) {
            return true;
        }
        return next instanceof PlaceToken
                || next instanceof NameToken
                || next instanceof WordToken word
                        && (word.word().wordClass() == WordClass.PRONOUN
                                || word.word().wordClass() == WordClass.NOUN)
                        && !words.is(Sense.MANNER, word.of(article.text()));
    }

    /** 建成后, 达产后: what follows is still to come. */
    private boolean isCompletion(Token token, String text) {
        return token instanceof WordToken && words.is(Sense.COMPLETES, token.of(text));
    }

    /** 规划面积 is the size of what has been laid out, not a size to come. */
    private boolean isLaidOut(List<Token> clause, int index, String text) {
        return index + 1 < clause.size()
                && words.is(Sense.LAID_OUT, clause.get(index + 1).of(text));
    }

    /** Whether a figure is what is aimed at: 营收目标22亿元, 目标规模为100亿元; not 完成目标的80%. */
    private static boolean isAimedAt(List<Token> clause, int index, String text) {
        for (int i = index + 1; i < Math.min(clause.size(), index + AIM_TOKENS); i++) {
            if (clause.get(i) instanceof QuantityToken) {
                return true;
            } else if (clause.get(i).of(text).equals("的")) {
                return false;
            }
        }
        return false;
    }

    private static boolean precedesVerb(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        boolean first = index == 0;
        return next instanceof TimeToken
                || first && next instanceof WordToken thing && thing.word().nominal()
                || next instanceof WordToken word
                        && (word.word().wordClass() == WordClass.VERB
                                || word.word().wordClass() == WordClass.VERBAL_NOUN
                                || word.word().wordClass() == WordClass.PREPOSITION);
    }

    private static Optional<Scoped<Status>> ofTime(TimeToken time, LocalDate publishedAt) {
        Role role = time.time().role();
        Optional<Period> period = time.time().resolve(publishedAt);
        boolean ahead = role == Role.AHEAD
                || period.isPresent()
                        && (period.get().start().isAfter(publishedAt)
                                || role == Role.BY && period.get().end().isAfter(publishedAt));
        if (ahead) {
            return Optional.of(new Scoped<>(Status.PLANNED, "status.future", time.span()));
        }
        boolean passed =
                role != Role.BASE && period.isPresent() && period.get().end().isBefore(publishedAt);
        return passed ? Optional.of(new Scoped<>(Status.ACTUAL, "status.past", time.span())) : Optional.empty();
    }
}
