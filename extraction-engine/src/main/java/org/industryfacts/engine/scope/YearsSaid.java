package org.industryfacts.engine.scope;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/**
 * The years that times without one are of: that which their sentence, a heading or an earlier sentence says. For one
 * article.
 */
final class YearsSaid {

    /** How many sentences back a year is looked for. */
    private static final int FARTHEST = 40;

    private final Article article;
    private final PeriodHeadings headings;
    private final SentenceTimes handedOn;
    private final TimeReferences references;

    YearsSaid(Article article, PeriodHeadings headings, SentenceTimes handedOn, TimeReferences references) {
        this.article = article;
        this.headings = headings;
        this.handedOn = handedOn;
        this.references = references;
    }

    /**
     * What gives its year to a time that has none: an earlier time of its sentence that has one, the paragraph, the
     * headline; null for a time that has its own.
     */
    @Nullable
    Period of(int index, TimeToken time) {
        if (!time.time().lacksYear()) {
            return null;
        }
        Span clause = article.sentences().get(index).clauseAt(time.span().start());
        if (article.text().startsWith("(", time.span().start() - 1)) {
            return references.yearSaid(time);
        }
        return handedOn.earlier(index, clause, other -> !other.time().lacksYear())
                .map(other -> references.resolve(other, null, "period.sentence").value())
                .or(() -> Optional.ofNullable(headings.over(index, false).value()))
                .orElseGet(() -> article.publishedAt() == null ? before(index) : null);
    }

    /** The year that was named last before a sentence. */
    private @Nullable Period before(int index) {
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            Optional<Period> year = article.sentences().get(i).tokens().stream()
                    .filter(ClauseSense::holds)
                    .map(TimeToken.class::cast)
                    .filter(time -> time.time().beginsWithYear())
                    .flatMap(time -> time.time().resolve(null).stream())
                    .reduce((earlier, later) -> later);
            if (year.isPresent()) {
                return year.get();
            }
        }
        return null;
    }
}
