package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Facts to try things on. */
final class SampleFacts {

    static final UUID ARTICLE = UUID.fromString("a3f0c7de-1a52-5c0b-8f3f-0d3c6a5c1b11");

    private SampleFacts() {}

    static Slots.Metric metric() {
        return metric("成都", "大数据产业规模", Measure.LEVEL, "103900000000", null);
    }

    static Slots.Metric metric(
            @Nullable String subject,
            @Nullable String indicator,
            Measure measure,
            String value,
            @Nullable Basis basis) {
        return new Slots.Metric(
                subject,
                indicator,
                measure,
                new BigDecimal(value),
                null,
                measure == Measure.LEVEL ? "CNY" : "percent",
                null,
                Comparator.EQ,
                basis,
                "1039亿元",
                -8);
    }

    static Evidence evidence() {
        return new Evidence("规模达1039亿元", 4, 13, "成都产业", ",同比", "成都产业规模达1039亿元,同比增长26%。", null);
    }

    static Extractor extractor() {
        return new Extractor("industry-facts", "0.1.0", List.of("metric.level"));
    }

    static Fact fact(Slots slots, @Nullable Period period, Map<String, String> links) {
        return new Fact(
                FactIdentity.factId(ARTICLE, slots, Status.ACTUAL, period),
                FactIdentity.claimId(slots, links, Status.ACTUAL, period),
                ARTICLE,
                "r1",
                Status.ACTUAL,
                period,
                List.of("510100"),
                List.of("big-data"),
                slots,
                links,
                evidence(),
                new BigDecimal("0.9"),
                extractor());
    }
}
