package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.text.Span;

/**
 * The region whose authority reports in an article, from {@code region-reports.tsv}: 甘肃省 of 2026年甘肃省政府工作报告. What such
 * a report counts is the region's wherever its clause names nobody else. Immutable and safe to share between threads.
 */
final class RegionReport {

    /** A page may have its furniture above the heading of the report. */
    private static final int MOST_LINES = 12;

    private static final int LONGEST_HEADING = 60;

    private final Set<String> words;

    private RegionReport(Set<String> words) {
        this.words = words;
    }

    /** Loads the words; a bad line fails here. */
    static RegionReport load() {
        return new RegionReport(LexiconFile.words(RegionReport.class, "region-reports.tsv"));
    }

    /**
     * The region that the heading of a report names, else the one that the report speaks of most; empty where it is
     * none.
     *
     * @param main what the article speaks of most
     */
    Optional<PlaceMention> regionOf(Article article, Optional<PlaceMention> main) {
        return article.sentences().stream()
                .limit(MOST_LINES)
                .map(SentenceReading::span)
                .filter(line -> isHeading(line.of(article.text())))
                .findFirst()
                .flatMap(heading -> reporting(article, heading).or(() -> main));
    }

    private boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && line.indexOf('。') < 0
                && words.stream().anyMatch(line::contains);
    }

    /** The region named last before the words for a report, else the first after them: 临桂区 of (广西)桂林市临桂区政府工作报告. */
    private Optional<PlaceMention> reporting(Article article, Span heading) {
        String line = heading.of(article.text());
        int report = heading.start()
                + words.stream()
                        .mapToInt(line::indexOf)
                        .filter(at -> at >= 0)
                        .min()
                        .orElse(line.length());
        List<PlaceMention> named = article.places().stream()
                .filter(place -> heading.contains(place.span()) && place.kind() == PlaceMention.Kind.REGION)
                .toList();
        return named.stream()
                .filter(place -> place.span().end() <= report)
                .reduce((earlier, later) -> later)
                .or(() -> named.stream().findFirst());
    }
}
