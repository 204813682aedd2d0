package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the facts of one type that were read in an article with those of the gold: the best pair first, each fact once.
 */
final class Pairing {

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::affinity)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::read)
            .reversed();

    private Pairing() {}

    /** Two facts that are the same in the main, by their indices. */
    record Pair(int gold, int read, FactComparison comparison, double affinity) {}

    static List<Pair> pairs(List<Assertion> gold, List<Assertion> read) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                FactComparison comparison = new FactComparison(gold.get(i), read.get(j));
                if (comparison.core()) {
                    candidates.add(new Pair(i, j, comparison, comparison.affinity()));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> readTaken = new HashSet<>();
        return candidates.stream()
                .filter(pair -> !goldTaken.contains(pair.gold()) && !readTaken.contains(pair.read()))
                .filter(pair -> goldTaken.add(pair.gold()) && readTaken.add(pair.read()))
                .toList();
    }
}
