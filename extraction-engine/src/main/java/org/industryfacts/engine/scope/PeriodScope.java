package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
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

    /** A five-year plan: 十四五. */
    private static final Pattern PLAN = Pattern.compile("十[一二三四五六]五");

    private static final Pattern NAMED =
            Pattern.compile("[0-9]{4}年(度|[^,;。“《]{2,16}?(大会|论坛|博览会|展会|峰会|年会|大赛|交易会|发布会)(上|期间|中))");

    private static final Set<String> SAME_DAY = Set.of("当日", "当天", "同日", "同一天", "当晚");

    private static final Set<String> THEN = Set.of("届时", "到时", "报告期", "报告期内");

    private static final Set<String> PAST_YEAR = Set.of("过去一年", "过去的一年");

    private static final Set<String> SHARE = Set.of("占", "约占", "占到", "占据");

    private static final int SENTENCES_BACK = 3;

    /** How many clauses back in its sentence a figure is told its time. */
    private static final int MOST_CLAUSES = 100;

    private final Article article;
    private final PeriodHeadings headings;

    public PeriodScope(Article article, ScopeWords words) {
        this.article = article;
        this.headings = new PeriodHeadings(article, words);
    }

    /**
     * The period at a position.
     *
     * @param index of the sentence in the article
     * @param ownSubject whether the sentence names a subject of its own; a paragraph's period then does not reach it
     *     unless it stands at the head of the paragraph for all of it
     */
    public Scoped<Period> at(int index, int position, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> near = last(sentence.tokensIn(new Span(here.start(), position)));
        if (near.isEmpty()) {
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
        Optional<TimeToken> near = last(dated(sentence.tokensIn(new Span(here.start(), position))))
                .or(() -> last(dated(sentence.tokensIn(new Span(position, here.end())))));
        if (near.isPresent()) {
            Period context =
                    near.get().time().lacksYear() ? around(index, here, false).value() : null;
            return onset(scoped(near.get(), context, "period.clause"), near.get());
        }
        return sentence.sentence().clauses().stream()
                .takeWhile(clause -> clause.end() <= here.start())
                .map(sentence::tokensIn)
                .filter(tokens -> !headings.isEvent(tokens))
                .flatMap(tokens -> alone(tokens).stream())
                .reduce((earlier, later) -> later)
                .map(time -> onset(scoped(time, null, "period.sentence"), time))
                .orElseGet(() -> new Scoped<>(null, "period.none", null));
    }

    /** Tokens without the times that are parts of names: 2022年度科技进步奖, 在2024年世界机器人大会上. */
    private List<Token> dated(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !(token instanceof TimeToken
                        && NAMED.matcher(article.text())
                                .region(token.span().start(), article.text().length())
                                .lookingAt()))
                .toList();
    }

    /** The time of a clause that says little more, or that it ends with, as a dateline does: 本报讯(记者张三)5月10日,…. */
    private Optional<TimeToken> alone(List<Token> clause) {
        List<Token> words = clause.stream()
                .filter(token ->
                        !(token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION))
                .toList();
        Optional<TimeToken> last = words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1))
                        .filter(PeriodHeadings::holds)
                        .map(TimeToken.class::cast);
        return last.isPresent() || words.size() > PeriodHeadings.LEAD_TOKENS ? last : headings.leading(clause);
    }

    /** The period of a time that the sentence names, wherever it stands. */
    public Scoped<Period> named(int index, Span time) {
        return article.sentences().get(index).tokensIn(time).stream()
                .filter(TimeToken.class::isInstance)
                .map(TimeToken.class::cast)
                .findFirst()
                .map(token -> onset(scoped(token, null, "period.named"), token))
                .orElseGet(() -> new Scoped<>(null, "period.none", null));
    }

    /** What began at a time happened then: 自2022年5月上线以来; but 十四五以来 is all of it. */
    private Scoped<Period> onset(Scoped<Period> period, TimeToken time) {
        boolean since = time.time().role() == Role.SINCE
                && period.value() != null
                && !PLAN.matcher(time.span().of(article.text())).find();
        boolean year = since && period.value().first().equals(period.value().last());
        return since && !year ? new Scoped<>(Period.of(period.value().first()), period.rule(), period.span()) : period;
    }

    /** The period that earlier clauses, the paragraph or the headline give to a clause. */
    private Scoped<Period> around(int index, Span here, boolean ownSubject) {
        Optional<TimeToken> earlier = earlier(index, here, time -> true);
        if (earlier.isEmpty()) {
            return headings.over(index, ownSubject);
        }
        return scoped(
                earlier.get(), earlier.get().time().lacksYear() ? year(index, earlier.get()) : null, "period.sentence");
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
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        int looks = 0;
        for (int i = clauses.size() - 1; i >= 0 && looks < MOST_CLAUSES; i--) {
            if (clauses.get(i).end() <= here.start()) {
                looks++;
                Optional<TimeToken> time =
                        passedOn(sentence.tokensIn(clauses.get(i))).filter(fits);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** The time that a clause passes on: one before its first figure, or near its beginning where it has no figure. */
    private Optional<TimeToken> passedOn(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.get(i) instanceof QuantityToken) {
                return last(clause.subList(0, i));
            }
        }
        return headings.isEvent(clause) ? Optional.empty() : headings.leading(clause);
    }

    /** The last time in these tokens that does not belong to a noun of theirs. */
    private Optional<TimeToken> last(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (PeriodHeadings.holds(tokens.get(i)) && !belongsToNoun(tokens, i)) {
                return Optional.of((TimeToken) tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb stands between a time and a later 的, or a quantity right after its own 的: 由2020年的68%. */
    private boolean belongsToNoun(List<Token> tokens, int time) {
        boolean verb = false;
        for (int i = time + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean of = token instanceof WordToken
                    && token.span().of(article.text()).equals("的");
            if (of && (verb || i == time + 1 && i + 1 < tokens.size() && tokens.get(i + 1) instanceof QuantityToken)) {
                return true;
            }
            // 占全市的79%: the 的 of a share leads to a figure, and describes nothing.
            verb = !isShare(token)
                    && (verb || token instanceof WordToken word && word.word().wordClass() == WordClass.VERB);
        }
        return false;
    }

    private boolean isShare(Token token) {
        return token instanceof WordToken && SHARE.contains(token.span().of(article.text()));
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
        return period == null && PAST_YEAR.contains(time.span().of(article.text()))
                ? headings.headline(article.sentenceAt(time.span().start()))
                : new Scoped<>(period, rule, time.span());
    }
}
