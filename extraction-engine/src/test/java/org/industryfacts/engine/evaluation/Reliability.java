package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** How far predicted shares and what came true lie apart, in ten bins of equal count. */
record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /** A prediction and whether it came true. */
    record Prediction(double share, boolean right) {}

    record Bin(int count, double predicted, double observed) {}

    static Reliability of(List<Prediction> predictions) {
        List<Prediction> sorted = new ArrayList<>(predictions);
        // Equal predictions fall into bins by chance, not by the order of the articles.
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(Comparator.comparingDouble(Prediction::share));
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(bin(sorted.subList(i * sorted.size() / BINS, (i + 1) * sorted.size() / BINS)));
        }
        return new Reliability(bins);
    }

    private static Bin bin(List<Prediction> predictions) {
        return new Bin(
                predictions.size(),
                predictions.stream().mapToDouble(Prediction::share).average().orElse(0),
                predictions.stream()
                        .mapToDouble(prediction -> prediction.right() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    /** The mean distance of the bins' predicted and observed shares, weighted by their counts. */
    double expectedError() {
        int all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.predicted() - bin.observed()) / all)
                .sum();
    }

    /** As a table in Markdown. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("| facts | predicted | observed |", "| ---: | ---: | ---: |"));
        bins.forEach(bin -> lines.add("| %d | %.2f | %.2f |".formatted(bin.count(), bin.predicted(), bin.observed())));
        lines.add("");
        lines.add("Expected calibration error: %.3f.".formatted(expectedError()));
        return lines;
    }
}
