package org.industryfacts.engine.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Compares a fact that was read with one of the gold that has the same type. Texts agree where they are alike enough; a
 * slot that the gold leaves open is not held against what was read; numbers agree within a thousandth.
 */
record FactComparison(Assertion gold, Assertion read) {

    private static final double LIKE = 0.5;
    private static final double VERY_LIKE = 0.6;
    private static final double ROUGHLY_LIKE = 0.4;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");
    private static final List<String> NAMING =
            List.of("subject", "indicator", "title", "organization", "place", "industry");

    /** Whether both are the same fact: what makes up the core of their type agrees. */
    boolean core() {
        return switch (gold.type()) {
            case METRIC -> number("value") && number("valueMax") && sameEssence("unit");
            case RANKING -> number("rank") && open("scope", LIKE);
            case MILESTONE, PRODUCT -> alike("subject", LIKE);
            case PARTNERSHIP -> sharedParties() >= 2;
            case POLICY -> alike("title", VERY_LIKE);
            case INDUSTRY_FOCUS -> alike("subject", ROUGHLY_LIKE) && alike("industry", LIKE);
            case ORG_LOCATION -> alike("organization", VERY_LIKE) && alike("place", ROUGHLY_LIKE);
            case DESIGNATION -> alike("title", LIKE);
            case ROLE -> sameEssence("person");
        };
    }

    /** Which of the other fields agree: the slots that are no part of the core, the status and the period. */
    Map<String, Boolean> fields() {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        switch (gold.type()) {
            case METRIC -> {
                fields.put("subject", open("subject", LIKE));
                fields.put("indicator", open("indicator", LIKE));
                fields.put("measure", same("measure"));
                fields.put("comparator", sameComparator());
                fields.put("basis", same("basis"));
            }
            case RANKING -> {
                fields.put("subject", open("subject", LIKE));
                fields.put("indicator", open("indicator", LIKE));
            }
            case MILESTONE -> fields.put("stage", same("stage"));
            case PRODUCT -> {
                fields.put("event", same("event"));
                fields.put("organization", open("organization", LIKE));
                fields.put("claim", open("claim", ROUGHLY_LIKE));
            }
            case PARTNERSHIP -> {
                fields.put("parties", sameParties());
                fields.put("topic", open("topic", ROUGHLY_LIKE));
            }
            case POLICY -> {
                fields.put("event", same("event"));
                fields.put("issuer", open("issuer", LIKE));
            }
            case INDUSTRY_FOCUS, ORG_LOCATION -> {}
            case DESIGNATION -> {
                fields.put("subject", open("subject", LIKE));
                fields.put("grantor", open("grantor", LIKE));
            }
            case ROLE -> {
                fields.put("title", open("title", LIKE));
                fields.put("organization", open("organization", LIKE));
            }
        }
        fields.put("status", gold.status().equals(read.status()));
        fields.put("period", Objects.equals(gold.period(), read.period()));
        return fields;
    }

    /** Whether both say the same in all. */
    boolean full() {
        return core() && !fields().containsValue(false);
    }

    /** How well both fit, to find the best pairs; no measure of anything else. */
    double affinity() {
        double sum = fields().values().stream().filter(agrees -> agrees).count();
        for (String slot : NAMING) {
            String wanted = gold.text(slot);
            if (wanted != null) {
                sum += TextLikeness.of(wanted, read.text(slot));
            }
        }
        return gold.quote().isEmpty() ? sum : sum + TextLikeness.of(gold.quote(), read.quote());
    }

    private boolean alike(String slot, double threshold) {
        return TextLikeness.of(gold.text(slot), read.text(slot)) >= threshold;
    }

    private boolean open(String slot, double threshold) {
        return gold.text(slot) == null || alike(slot, threshold);
    }

    private boolean same(String slot) {
        return Objects.equals(gold.text(slot), read.text(slot));
    }

    private boolean sameComparator() {
        return Objects.equals(
                gold.slots().getOrDefault("comparator", "eq"), read.slots().getOrDefault("comparator", "eq"));
    }

    private boolean sameEssence(String slot) {
        return essence(gold.text(slot)).equals(essence(read.text(slot)));
    }

    private static String essence(@Nullable String text) {
        return text == null ? "" : TextLikeness.essence(text);
    }

    private boolean number(String slot) {
        BigDecimal wanted = gold.number(slot);
        BigDecimal found = read.number(slot);
        if (wanted == null || found == null) {
            return wanted == found;
        }
        BigDecimal margin = wanted.abs().max(found.abs()).multiply(TOLERANCE);
        return wanted.subtract(found).abs().compareTo(margin) <= 0;
    }

    private boolean sameParties() {
        int shared = sharedParties();
        return shared == gold.texts("parties").size()
                && shared == read.texts("parties").size();
    }

    /** How many parties of the gold were read, each counted once. */
    private int sharedParties() {
        List<String> rest = new ArrayList<>(read.texts("parties"));
        for (String party : gold.texts("parties")) {
            Optional<String> best =
                    rest.stream().max(Comparator.comparingDouble(other -> TextLikeness.of(party, other)));
            if (best.isPresent() && TextLikeness.of(party, best.get()) >= VERY_LIKE) {
                rest.remove(best.get());
            }
        }
        return read.texts("parties").size() - rest.size();
    }
}
