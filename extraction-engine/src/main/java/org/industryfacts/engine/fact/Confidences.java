package org.industryfacts.engine.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Period;

/**
 * How likely a fact is right in all, by what led to it. The type and each rule of the derivation have a weight, in
 * hundredths of log-odds, fitted to labelled articles; the weights add up, and what has none counts nothing. Immutable
 * and safe to share between threads; the same derivation has the same confidence on every Java.
 */
public final class Confidences {

    /** Stands among the rules of a fact that holds at no time that the text says. */
    public static final String TIMELESS = "period.none";

    /** Stands among the rules of a fact whose evidence was partly supplied by a repair. */
    public static final String RECONSTRUCTED = "evidence.reconstructed";

    private static final double HUNDREDTHS = 100;
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private final Map<String, Integer> weights;

    private Confidences(Map<String, Integer> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Loads {@code confidence.tsv}; a bad line fails here, with its file and number. */
    public static Confidences load() {
        return of(LexiconFile.read(Confidences.class, "confidence.tsv", 2));
    }

    /**
     * @param rows of two columns: the code of a type or the id of a rule, and its weight
     * @throws LexiconException where something is there twice, a weight is no whole number or a type has none
     */
    static Confidences of(List<Row> rows) {
        Map<String, Integer> weights = new HashMap<>();
        for (Row row : rows) {
            if (weights.put(row.text(0), row.integer(1)) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        for (FactType type : FactType.values()) {
            if (!weights.containsKey(type.code())) {
                throw new LexiconException("confidence.tsv has no weight for the type " + type.code());
            }
        }
        return new Confidences(weights);
    }

    /** The confidence in a fact, from 0.01 to 0.99 with two decimals. */
    BigDecimal of(FactType type, List<String> rules, @Nullable Period period, boolean reconstructed) {
        List<String> reasons = reasons(type, rules, period);
        if (reconstructed) {
            reasons.add(RECONSTRUCTED);
        }
        int odds = 0;
        for (String reason : reasons) {
            odds += weights.getOrDefault(reason, 0);
        }
        // StrictMath, since Math may differ in the last bit from one Java to the next.
        double share = 1 / (1 + StrictMath.exp(-odds / HUNDREDTHS));
        return BigDecimal.valueOf(share)
                .setScale(2, RoundingMode.HALF_EVEN)
                .max(LEAST)
                .min(MOST);
    }

    /** What the confidence in a fact is made of: its type, its rules, and whether it has no period. */
    public static List<String> reasons(FactType type, List<String> rules, @Nullable Period period) {
        List<String> reasons = new ArrayList<>(rules);
        reasons.add(type.code());
        if (period == null) {
            reasons.add(TIMELESS);
        }
        return reasons;
    }
}
