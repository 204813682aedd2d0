package org.industryfacts.engine.scope;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Period;

/** What times denote, those among them that point back at another: 当天, 届时, 一年来. Immutable. */
final class TimeReferences {

    private static final Set<String> THEN = Set.of("届时", "到时", "报告期", "报告期内");

    private static final Set<String> SAME_MONTH = Set.of("同月", "当月");

    private static final int DAYS_OF_A_MONTH = 31;

    private static final int SENTENCES_BACK = 3;

    private static final int SENTENCES_TO_DAY = 12;

    private static final int SENTENCES_TO_YEAR = 2;

    /** How many characters back in a sentence a year is looked for. */
    private static final int FARTHEST_YEAR = 300;

    private final Article article;
    private final PeriodHeadings headings;
    private final ScopeWords words;

    TimeReferences(Article article, PeriodHeadings headings, ScopeWords words) {
        this.article = article;
        this.headings = headings;
        this.words = words;
    }

    /**
     * The period of a time.
     *
     * @param context what gives it its year, where it has none
     * @param rule how it was found
     */
    Scoped<Period> resolve(TimeToken time, @Nullable Period context, String rule) {
        String said = time.span().of(article.text());
        if (words.is(Sense.SAME_DAY, said)) {
            return new Scoped<>(
                    before(time, SENTENCES_TO_DAY, period -> !PeriodHeadings.isLong(period))
                            .orElse(null),
                    rule,
                    time.span());
        }
        if (SAME_MONTH.contains(said)) {
            Optional<Period> named = before(time, SENTENCES_BACK, TimeReferences::isInOneMonth);
            return new Scoped<>(named.map(TimeReferences::month).orElse(null), rule, time.span());
        }
        if (THEN.contains(said)) {
            return new Scoped<>(before(time, SENTENCES_BACK, period -> true).orElse(null), rule, time.span());
        }
        Period period = time.time().resolve(article.publishedAt(), context).orElse(null);
        return period == null && headings.isPast(time)
                ? headings.past(time, article.sentenceAt(time.span().start()))
                : new Scoped<>(period, rule, time.span());
    }

    /** The year that was named last before a time in its sentence, or a little further back where it needs one: 次年. */
    @Nullable
    Period yearSaid(TimeToken time) {
        int index = article.sentenceAt(time.span().start());
        int back = time.time().resolve(article.publishedAt()).isPresent() ? 0 : SENTENCES_TO_YEAR;
        for (int i = index; i >= Math.max(0, index - back); i--) {
            Span whole = article.sentences().get(i).span();
            int end = Math.min(whole.end(), time.span().start());
            Span before = new Span(Math.max(whole.start(), end - FARTHEST_YEAR), end);
            List<Token> tokens =
                    before.isEmpty() ? List.of() : article.sentences().get(i).tokensIn(before);
            Optional<Period> named = tokens.stream()
                    .filter(ClauseSense::holds)
                    .map(token -> ((TimeToken) token).time())
                    .filter(said -> said.beginsWithYear() && said.role() != Role.BY)
                    .flatMap(said -> said.resolve(article.publishedAt()).stream())
                    .reduce((earlier, later) -> later);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return null;
    }

    private static boolean isInOneMonth(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) < DAYS_OF_A_MONTH
                && period.start().getMonth() == period.end().getMonth();
    }

    private static Period month(Period period) {
        return Period.of(
                CalendarUnit.month(period.start().getYear(), period.start().getMonthValue()));
    }

    /** The period of a sort that was named last before a time. */
    private Optional<Period> before(TimeToken time, int sentences, Predicate<Period> fits) {
        int index = article.sentenceAt(time.span().start());
        for (int i = index; i >= Math.max(0, index - sentences); i--) {
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
}
