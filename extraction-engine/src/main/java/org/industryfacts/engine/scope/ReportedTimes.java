package org.industryfacts.engine.scope;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;

/**
 * The times of figures that say none but compare, or grow, as those do that were reported before them. For one article.
 */
final class ReportedTimes {

    /** How many sentences back the time is looked for that figures are reported for. */
    private static final int MOST_REPORTED = 40;

    private final Article article;
    private final ClauseSense sense;
    private final PeriodHeadings headings;
    private final SentenceTimes handedOn;
    private final TimeReferences references;
    private final SentenceLinks links;
    private final YearsSaid years;
    private final BySentence<Scoped<Period>> found;

    ReportedTimes(
            Article article,
            ClauseSense sense,
            PeriodHeadings headings,
            SentenceTimes handedOn,
            TimeReferences references,
            SentenceLinks links,
            YearsSaid years) {
        this.article = article;
        this.sense = sense;
        this.headings = headings;
        this.handedOn = handedOn;
        this.references = references;
        this.links = links;
        this.years = years;
        this.found = new BySentence<>(article.sentences().size(), this::find);
    }

    /** The time of the figures of a sentence; none where they neither compare nor grow, or nothing was reported. */
    Scoped<Period> of(int index) {
        return found.of(index);
    }

    /**
     * The last part of a time that figures were reported for, where the sentence that it heads reports none itself:
     * 今年以来,形势向好。一季度,产值3亿元,….
     *
     * @param heading what heads the paragraph of a sentence
     */
    Scoped<Period> within(int index, Scoped<Period> heading) {
        Span head = heading.span();
        Period whole = heading.value();
        if (head == null || whole == null) {
            return heading;
        }
        int first = article.sentenceAt(head.start());
        int farthest = hasFigure(first) ? index : Math.max(first, index - MOST_REPORTED);
        for (int i = index - 1; i > farthest; i--) {
            Scoped<Period> reported = hasFigure(i) ? reportedIn(i) : PeriodScope.NONE;
            Period part = reported.value();
            if (part != null) {
                boolean within =
                        !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
                return within && PeriodHeadings.isSeason(part) && isHeadedBy(i, reported) ? reported : heading;
            }
        }
        return heading;
    }

    /** Whether a sentence begins with a time. */
    private boolean isHeadedBy(int index, Scoped<Period> time) {
        return article.sentences().get(index).tokens().get(0).span().equals(time.span());
    }

    /** Whether a sentence has one. */
    boolean hasFigure(int index) {
        return article.sentences().get(index).tokens().stream().anyMatch(QuantityToken.class::isInstance);
    }

    private Scoped<Period> find(int index) {
        Scoped<Period> gained = goesOn(index) ? of(index - 1, reportedIn(index - 1)) : PeriodScope.NONE;
        if (gained.value() != null) {
            return gained;
        }
        Scoped<Period> last = links.compares(index) ? before(index) : PeriodScope.NONE;
        return last.value() == null && links.grows(index) ? grownBefore(index) : last;
    }

    /** Whether a sentence counts on, with nobody named, after the figures of the one before: 新签约项目46个. */
    private boolean goesOn(int index) {
        SentenceReading sentence = article.sentences().get(index);
        return links.isInParagraph(index)
                && hasFigure(index - 1)
                && sense.isGain(sentence.tokensIn(sentence.sentence().clauses().get(0)));
    }

    /** What a sentence says is reported, else what it goes on with. */
    private Scoped<Period> of(int index, Scoped<Period> said) {
        return said.value() == null && goesOn(index) ? found.of(index) : said;
    }

    /** The last time before a sentence that figures are reported for: over, and longer than a day. */
    private Scoped<Period> before(int index) {
        for (int i = index - 1; i >= Math.max(0, index - MOST_REPORTED); i--) {
            Scoped<Period> period = reportedIn(i);
            if (period.value() != null) {
                return period;
            }
        }
        return PeriodScope.NONE;
    }

    private Scoped<Period> reportedIn(int index) {
        return handedOn.last(index)
                .filter(time -> time.time().role() != Role.BY)
                .map(time -> references.resolve(time, years.of(index, time), "period.reported"))
                .filter(period -> period.value() != null && PeriodHeadings.isLong(period.value()))
                .orElse(PeriodScope.NONE);
    }

    /**
     * The time of a rate of growth that goes on with others: that of the last one before it in its paragraph that says
     * any, else one that the headline names.
     */
    private Scoped<Period> grownBefore(int index) {
        for (int i = index - 1; i >= Math.max(0, index - MOST_REPORTED) && links.growsWith(i + 1); i--) {
            Scoped<Period> period = reportedIn(i);
            if (period.value() != null) {
                return period;
            }
        }
        return headings.ofNamed(index);
    }
}
