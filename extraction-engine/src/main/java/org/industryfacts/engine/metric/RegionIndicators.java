package org.industryfacts.engine.metric;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** Indicators that only regions have: 地区生产总值, 常住人口, 高新技术企业. */
final class RegionIndicators {

    private final Set<String> words;

    private RegionIndicators(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static RegionIndicators load() {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : LexiconFile.read(RegionIndicators.class, "region-indicators.tsv", 1)) {
            if (!words.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new RegionIndicators(words);
    }

    /** Whether an indicator speaks of a place. */
    boolean contain(@Nullable String indicator) {
        return indicator != null && words.stream().anyMatch(indicator::contains);
    }
}
