package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.CalendarUnit.Granularity;
import org.industryfacts.fact.Period;

/** What is left of a period for a figure that is only planned: not the time at which the plan was told. Immutable. */
final class PlanPeriods {

    private static final Set<Granularity> LONG = Set.of(Granularity.QUARTER, Granularity.HALF);

    private static final String WHOLE_YEAR = "全年";

    /** What is planned for the year, right before its figure. */
    private static final Pattern BUDGET = Pattern.compile("(?<![0-9一])年度计划(?:完成|总)?投资额?[约超近]?$");

    /**
     * How many characters before the figure such words begin at the earliest, with the one that may not lead up to
     * them.
     */
    private static final int LONGEST_BUDGET = 11;

    private final Article article;
    private final ClauseSense sense;

    PlanPeriods(Article article, ClauseSense sense) {
        this.article = article;
        this.sense = sense;
    }

    /**
     * The time of what is planned, which is not the day or month that has passed over which it is told: 3月,…签约,预计投资2亿元.
     * Months that stand alone are those that a figure is foreseen for before it is counted: 1-11月,预计实现产值2亿元. What will
     * be once something is done has no time that was said before: 2024年开工6个项目,达产后年产值2亿元.
     */
    Scoped<Period> of(Scoped<Period> period, int index, int position) {
        if (period.value() == null) {
            return wholeYear(period, index, position);
        }
        if (period.rule().equals(PeriodScope.OWN)) {
            return period;
        }
        Optional<Span> condition = onceDone(index, position);
        boolean past = hasPassed(period.value()) && !isForeseenFor(period, condition.isPresent());
        boolean before = condition.filter(clause -> !reaches(period, clause)).isPresent();
        return past || before ? PeriodScope.NONE : period;
    }

    /** All of a year that nobody has named is that in which something is planned: 预计全年实现产值18亿元, 年度计划投资6亿元. */
    private Scoped<Period> wholeYear(Scoped<Period> period, int index, int position) {
        LocalDate published = article.publishedAt();
        SentenceReading sentence = article.sentences().get(index);
        int begin = sentence.span().start();
        if (published == null || position <= begin) {
            return period;
        }
        Span before = new Span(begin, position);
        Matcher budget = BUDGET.matcher(article.text()).region(Math.max(begin, position - LONGEST_BUDGET), position);
        if (budget.find()) {
            return ofYear(published, new Span(budget.start(), budget.end()));
        }
        return sentence.tokensIn(before).stream()
                .filter(TimeToken.class::isInstance)
                .map(Token::span)
                .reduce((earlier, later) -> later)
                .filter(said -> said.of(article.text()).equals(WHOLE_YEAR))
                .map(said -> ofYear(published, said))
                .orElse(period);
    }

    private static Scoped<Period> ofYear(LocalDate published, Span said) {
        return new Scoped<>(Period.of(CalendarUnit.year(published.getYear())), "period.whole-year", said);
    }

    private boolean hasPassed(Period period) {
        LocalDate published = article.publishedAt();
        return published != null
                && period.first().granularity() != Granularity.YEAR
                && period.end().isBefore(published);
    }

    /**
     * Whether a period is longer than its first month, and a clause of its own; not where something is to be done
     * first.
     */
    private boolean isForeseenFor(Scoped<Period> period, boolean onceDone) {
        Period value = period.value();
        Span said = period.span();
        boolean months = value != null
                && (!value.first().equals(value.last())
                        || LONG.contains(value.first().granularity()));
        return months
                && said != null
                && !onceDone
                && !period.rule().equals("period.paragraph")
                && article.text().startsWith(",", said.end());
    }

    /** Whether a period is that of what will be once a clause has come true: said there or after it, or yet to come. */
    private boolean reaches(Scoped<Period> period, Span clause) {
        Span said = period.span();
        return said != null && (said.start() >= clause.start() || isBy(said)) || isAhead(period.value());
    }

    private boolean isAhead(@Nullable Period period) {
        LocalDate published = article.publishedAt();
        return period != null && published != null && period.start().isAfter(published);
    }

    /** Whether a time is one until which something is to be reached: 到2027年. */
    private boolean isBy(Span time) {
        return article.sentences().get(article.sentenceAt(time.start())).tokensIn(time).stream()
                .anyMatch(
                        token -> token instanceof TimeToken said && said.time().role() == Role.BY);
    }

    /** The last clause up to a position that tells from when on something will be: 达产后,预计年产值2亿元. */
    private Optional<Span> onceDone(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        int own = Math.min(sentence.clauseIndexAt(position), clauses.size() - 1);
        for (int i = own; i >= 0; i--) {
            Span clause = clauses.get(i);
            if (i < own && article.text().startsWith(";", clause.end())) {
                return Optional.empty();
            }
            Span said = i < own ? clause : new Span(clause.start(), Math.max(clause.start(), position));
            if (sense.isOnceDone(sentence.tokensIn(said))) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }
}
