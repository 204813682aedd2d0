package org.industryfacts.query.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/** Facts that an article might assert. */
public final class Facts {

    private static final Extractor EXTRACTOR = new Extractor("industry-facts", "1.0.0", List.of("metric-level"));

    private Facts() {}

    /** 成都's 大数据产业规模 was so many yuan in 2023; facts with greater values stand later in the text. */
    public static Fact metric(UUID articleId, String revision, int value) {
        return of(articleId, revision, scale("成都", value), "2023", List.of("510100"), value);
    }

    /** A fact whose sentence is long. */
    public static Fact longWinded(UUID articleId, String revision, int value, int length) {
        Fact fact = metric(articleId, revision, value);
        Evidence brief = fact.evidence();
        String sentence = "成".repeat(length);
        return new Fact(
                fact.factId(),
                fact.claimId(),
                articleId,
                revision,
                fact.status(),
                fact.period(),
                fact.regions(),
                fact.industries(),
                fact.slots(),
                fact.links(),
                new Evidence(brief.exact(), brief.start(), brief.end(), brief.prefix(), brief.suffix(), sentence, null),
                fact.confidence(),
                fact.extractor());
    }

    /** Any fact, with evidence that stands somewhere. */
    public static Fact of(UUID articleId, String revision, Slots slots, @Nullable String period, List<String> regions) {
        return of(articleId, revision, slots, period, regions, 5);
    }

    /** Any fact whose evidence begins at {@code start}. */
    public static Fact of(
            UUID articleId, String revision, Slots slots, @Nullable String period, List<String> regions, int start) {
        Period when = period == null ? null : Period.parse(period);
        return new Fact(
                FactIdentity.factId(articleId, slots, Status.ACTUAL, when),
                FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, when),
                articleId,
                revision,
                Status.ACTUAL,
                when,
                regions,
                List.of("big-data"),
                slots,
                Map.of(),
                new Evidence("1039亿元", start, start + 6, "数据产业规模达", ",同比增长", "成都大数据产业规模达1039亿元", null),
                new BigDecimal("0.9"),
                EXTRACTOR);
    }

    /** A quantity in yuan. */
    public static Slots.Metric scale(String subject, long value) {
        return metric(subject, "大数据产业规模", Measure.LEVEL, BigDecimal.valueOf(value), null, "CNY");
    }

    /** Any quantity. */
    public static Slots.Metric metric(
            String subject,
            String indicator,
            Measure measure,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit) {
        return new Slots.Metric(
                subject, indicator, measure, value, valueMax, unit, null, Comparator.EQ, null, value + unit, 0);
    }
}
