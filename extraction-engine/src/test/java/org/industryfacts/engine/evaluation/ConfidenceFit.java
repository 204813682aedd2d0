package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.industryfacts.engine.fact.Confidences;
import org.industryfacts.fact.Fact;

/**
 * Fits the weights of what led to facts: a logistic regression with a ridge, by coordinate descent. The ridge draws the
 * weights of what is rare towards nothing, so that few cases say little. Immutable.
 */
final class ConfidenceFit {

    private static final double RIDGE = 5;
    private static final int SWEEPS = 60;
    private static final String ALL = "";

    private final Map<String, Double> weights;

    private ConfidenceFit(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** @param right whether the fact is right in all */
    record Case(String doc, Collection<String> reasons, boolean right) {

        static Case of(Evaluation.Judged judged) {
            Fact fact = judged.fact();
            return new Case(
                    judged.doc(),
                    Confidences.reasons(fact.type(), fact.extractor().rules(), fact.period()),
                    judged.full());
        }
    }

    static ConfidenceFit to(List<Case> cases) {
        Map<String, List<Integer>> where = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            for (String reason : reasons(cases.get(i).reasons())) {
                where.computeIfAbsent(reason, key -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double[] odds = new double[cases.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            where.forEach((reason, rows) -> {
                double weight = weights.getOrDefault(reason, 0.0);
                double step = step(cases, rows, odds, weight);
                weights.put(reason, weight + step);
                rows.forEach(row -> odds[row] += step);
            });
        }
        return new ConfidenceFit(weights);
    }

    private static Collection<String> reasons(Collection<String> reasons) {
        Collection<String> all = new TreeSet<>(reasons);
        all.add(ALL);
        return all;
    }

    /** One step of Newton's method for one weight. */
    private static double step(List<Case> cases, List<Integer> rows, double[] odds, double weight) {
        double slope = RIDGE * weight;
        double bend = RIDGE;
        for (int row : rows) {
            double share = share(odds[row]);
            slope += share - (cases.get(row).right() ? 1 : 0);
            bend += share * (1 - share);
        }
        return -slope / bend;
    }

    private static double share(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** How likely a fact is right, by what led to it. */
    double predict(Collection<String> reasons) {
        return share(reasons(reasons).stream()
                .mapToDouble(reason -> weights.getOrDefault(reason, 0.0))
                .sum());
    }

    /** The weight that all facts have, in hundredths. */
    int base() {
        return hundredths(ALL);
    }

    /** The weight of a reason in hundredths, 0 where no fact had it. */
    int hundredths(String reason) {
        return (int) Math.round(100 * weights.getOrDefault(reason, 0.0));
    }

    /** Everything that has a weight. */
    Collection<String> reasons() {
        Collection<String> reasons = new TreeSet<>(weights.keySet());
        reasons.remove(ALL);
        return reasons;
    }
}
