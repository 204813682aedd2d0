package org.industryfacts.engine.scope;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;

/**
 * The times of figures that say none but compare, or grow, as those do that were reported before them. For one article.
 */
final class ReportedTimes {

    private static final Scoped<Period> NONE = new Scoped<>(null, "period.none", null);

    /** How many sentences back the time is looked for that figures are reported for. */
    private static final int MOST_REPORTED = 40;

    private final PeriodHeadings headings;
    private final SentenceTimes handedOn;
    private final TimeReferences references;
    private final SentenceLinks links;
    private final YearsSaid years;
    private final BySentence<Scoped<Period>> found;

    ReportedTimes(
            Article article,
            PeriodHeadings headings,
            SentenceTimes handedOn,
            TimeReferences references,
            SentenceLinks links,
            YearsSaid years) {
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

    private Scoped<Period> find(int index) {
        Scoped<Period> last = links.compares(index) ? before(index) : NONE;
        return last.value() == null && links.grows(index) ? grownBefore(index) : last;
    }

    /** The last time before a sentence that figures are reported for: over, and longer than a day. */
    private Scoped<Period> before(int index) {
        for (int i = index - 1; i >= Math.max(0, index - MOST_REPORTED); i--) {
            Scoped<Period> period = reportedIn(i);
            if (period.value() != null) {
                return period;
            }
        }
        return NONE;
    }

    private Scoped<Period> reportedIn(int index) {
        return handedOn.last(index)
                .filter(time -> time.time().role() != Role.BY)
                .map(time -> references.resolve(time, years.of(index, time), "period.reported"))
                .filter(period -> period.value() != null && PeriodHeadings.isLong(period.value()))
                .orElse(NONE);
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
