package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/**
 * When something holds that stands at a place in the article. The nearest answer counts: a time before it in its clause,
 * one that an earlier clause of its sentence passes on, one that heads the paragraph, one that heads the article. A time
 * that says nothing, such as 目前, is an answer too: none.
 *
 * <p>A time passes nothing on that is only compared with (比2022年), that belongs to a noun (2020年落户的企业), or that
 * tells when something happened (2010年获批国家级经开区,辖区面积219平方公里).
 */
public final class PeriodScope {

    private static final Set<String> SAME_DAY = Set.of("当日", "当天", "同日", "同一天", "当晚");

    private static final Set<String> THEN = Set.of("届时", "到时", "报告期", "报告期内");

    /** How a sentence begins that goes on with the figures of the one before: 其中,…; 分行业看,…. */
    private static final Pattern CONTINUES = Pattern.compile("(?:其中|具体来?看|具体而言|(?:分|从|按)[^,。;]{1,10}(?:看|来说|而言|划分),)");

    /** How many sentences that go on with one another are followed back. */
    private static final int MOST_CONTINUED = 8;

    private static final int SENTENCES_BACK = 3;

    /** How many clauses back in its sentence a figure is told its time. */
    private static final int MOST_CLAUSES = 100;

    private final Article article;
    private final PeriodHeadings headings;
    private final ClauseTimes times;
    /** By clause, as far as it was asked for. */
    private final Map<Span, Optional<TimeToken>> passedOn = new HashMap<>();

    public PeriodScope(Article article, ScopeWords words) {
        this.article = article;
        this.headings = new PeriodHeadings(article, words);
        this.times = new ClauseTimes(article.text(), headings);
    }

    /**
     * The period at a position.
     *
     * @param index of the sentence in the article
     * @param ownSubject whether the sentence names a subject of its own; a paragraph's period then does not reach it
     *     unless it stands at the head of the paragraph for all of it
     */
    public Scoped<Period> at(int index, int position, boolean ownSubject) {
        Scoped<Period> period = stated(index, position, ownSubject);
        Optional<TimeToken> time = period.span() == null ? Optional.empty() : timeAt(period.span());
        return time.flatMap(said ->
                        Change.at(article.sentences().get(index), position).map(change -> change.of(period, said)))
                .orElse(period);
    }

    private Optional<TimeToken> timeAt(Span span) {
        return article.sentences().get(article.sentenceAt(span.start())).tokensIn(span).stream()
                .filter(TimeToken.class::isInstance)
                .map(TimeToken.class::cast)
                .findFirst();
    }

    private Scoped<Period> stated(int index, int position, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> near = times.last(sentence.tokensIn(new Span(here.start(), position)));
        if (near.isEmpty()) {
            Optional<TimeToken> behind = times.behind(sentence.tokensIn(new Span(position, here.end())));
            if (behind.isPresent()) { return scoped(behind.get(), behind.get().time().lacksYear() ? around(index, here, false).value() : null, "period.behind"); }
            return around(index, here, ownSubject);
        }
        Period context =
                near.get().time().lacksYear() ? around(index, here, false).value() : null;
        return scoped(near.get(), context, "period.clause");
    }

    /**
     * When something happened: a time before it in its clause, else one after it there, or one that heads its sentence
     * alone (2月26日,…). What happened at one time says nothing of when the next thing did.
     */
    public Scoped<Period> ofEvent(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> near = times.last(times.dated(sentence.tokensIn(new Span(here.start(), position))))
                .or(() -> times.last(times.dated(sentence.tokensIn(new Span(position, here.end())))));
        if (near.isPresent()) {
            Period context =
                    near.get().time().lacksYear() ? around(index, here, false).value() : null;
            return scoped(near.get(), context, "period.clause");
        }
        return sentence.sentence().clauses().stream()
                .takeWhile(clause -> clause.end() <= here.start())
                .map(sentence::tokensIn)
                .filter(tokens -> !headings.isEvent(tokens))
                .flatMap(tokens -> times.alone(tokens).stream())
                .reduce((earlier, later) -> later)
                .map(time -> scoped(time, null, "period.sentence"))
                .orElseGet(() -> {
                    Scoped<Period> line = headings.alone(index);
                    return line == null ? new Scoped<>(null, "period.none", null) : line;
                });
    }

    /** The period of a time that the sentence names, wherever it stands. */
    public Scoped<Period> named(int index, Span time) {
        return article.sentences().get(index).tokensIn(time).stream()
                .filter(TimeToken.class::isInstance)
                .map(TimeToken.class::cast)
                .findFirst()
                .map(token -> scoped(token, null, "period.named"))
                .orElseGet(() -> new Scoped<>(null, "period.none", null));
    }

    /** The period that earlier clauses, the paragraph or the headline give to a clause. */
    private Scoped<Period> around(int index, Span here, boolean ownSubject) {
        Optional<TimeToken> earlier = earlier(index, here, time -> true);
        if (earlier.isEmpty()) {
            return continues(index) ? ofSentenceBefore(index) : headings.over(index, ownSubject);
        }
        return scoped(
                earlier.get(), earlier.get().time().lacksYear() ? year(index, earlier.get()) : null, "period.sentence");
    }

    private boolean continues(int index) {
        return index > 0
                && CONTINUES
                        .matcher(article.text())
                        .region(
                                article.sentences().get(index).span().start(),
                                article.text().length())
                        .lookingAt()
                && article.sentences().get(index - 1).sentence().paragraph()
                        == article.sentences().get(index).sentence().paragraph();
    }

    /** The period of the last figure of the sentence before, or of what that one goes on with. */
    private Scoped<Period> ofSentenceBefore(int index) {
        int begin = index;
        while (index - begin < MOST_CONTINUED && continues(begin)) {
            begin--;
            Optional<TimeToken> time = lastOf(begin);
            if (time.isPresent()) {
                Period context = time.get().time().lacksYear() ? year(begin, time.get()) : null;
                Scoped<Period> period = scoped(time.get(), context, "period.continued");
                return hasFigure(begin) || period.value() == null || PeriodHeadings.isLong(period.value())
                        ? period
                        : headings.over(begin, false);
            }
        }
        return headings.over(begin, false);
    }

    private boolean hasFigure(int index) {
        return article.sentences().get(index).tokens().stream().anyMatch(QuantityToken.class::isInstance);
    }

    /** The time that a sentence gives to its last figure, or to what would follow it. */
    private Optional<TimeToken> lastOf(int index) {
        SentenceReading sentence = article.sentences().get(index);
        Span end = new Span(sentence.span().end(), sentence.span().end());
        Span figure = sentence.tokens().stream()
                .filter(QuantityToken.class::isInstance)
                .map(Token::span)
                .reduce((earlier, later) -> later)
                .orElse(end);
        Span clause = figure.isEmpty() ? end : sentence.clauseAt(figure.start());
        return times.last(sentence.tokensIn(new Span(clause.start(), figure.start())))
                .or(() -> earlier(index, clause, any -> true));
    }

    /** What gives its year to a time that has none: an earlier time of its sentence that has one, the paragraph, the headline. */
    private @Nullable Period year(int index, TimeToken time) {
        Span clause = article.sentences().get(index).clauseAt(time.span().start());
        return earlier(index, clause, other -> !other.time().lacksYear())
                .map(other -> scoped(other, null, "period.sentence").value())
                .orElseGet(() -> headings.over(index, false).value());
    }

    /** The time that fits which a clause not far before passes on. */
    private Optional<TimeToken> earlier(int index, Span here, Predicate<TimeToken> fits) {
        int own = article.sentences().get(index).clauseIndexAt(here.start());
        for (int i = own - 1; i >= Math.max(0, own - MOST_CLAUSES); i--) {
            Optional<TimeToken> time = passedOn(index, i).filter(fits);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The time that a clause passes on. */
    private Optional<TimeToken> passedOn(int index, int clause) {
        SentenceReading sentence = article.sentences().get(index);
        Span span = sentence.sentence().clauses().get(clause);
        Optional<TimeToken> known = passedOn.get(span);
        if (known == null) {
            known = times.passedOn(sentence.tokensIn(span));
            passedOn.put(span, known);
        }
        return known;
    }

    /** The period of a sort that was named last before a word like 当天 or 届时. */
    private Optional<Period> before(TimeToken time, Predicate<Period> fits) {
        int index = article.sentenceAt(time.span().start());
        for (int i = index; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            Optional<Period> named = article.sentences().get(i).tokens().stream()
                    .filter(token -> token instanceof TimeToken
                            && token.span().end() <= time.span().start())
                    .flatMap(token -> ((TimeToken) token).time().resolve(article.publishedAt()).stream())
                    .filter(fits)
                    .reduce((earlier, later) -> later);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Scoped<Period> scoped(TimeToken time, @Nullable Period context, String rule) {
        if (SAME_DAY.contains(time.span().of(article.text()))) {
            return new Scoped<>(
                    before(time, period -> !PeriodHeadings.isLong(period)).orElse(null), rule, time.span());
        }
        if (THEN.contains(time.span().of(article.text()))) {
            return new Scoped<>(before(time, period -> true).orElse(null), rule, time.span());
        }
        Period period = time.time().resolve(article.publishedAt(), context).orElse(null);
        return period == null && headings.isPastYear(time)
                ? headings.headline(article.sentenceAt(time.span().start()))
                : new Scoped<>(period, rule, time.span());
    }
}
