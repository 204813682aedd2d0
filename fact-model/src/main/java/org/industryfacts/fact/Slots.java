package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a fact's own type. Texts are spans of the cleaned article, never rephrased.
 *
 * <p>Each record knows which of its fields make up the identity of the assertion ({@link #assertedFields()}) and which
 * say what is claimed, without who says it or how much ({@link #claimedFields()}); {@link FactIdentity} turns them into
 * ids.
 */
public sealed interface Slots {

    /** The type that these fields belong to. */
    FactType type();

    /** The fields by their JSON names, without those that only describe the writing. */
    Map<String, @Nullable Object> assertedFields();

    /** The fields that say what is claimed; those of {@link #assertedFields()} unless the type narrows them. */
    default Map<String, @Nullable Object> claimedFields() {
        return assertedFields();
    }

    /** Whether the claim depends on when it holds, and on whether it is planned. */
    default ClaimScope claimScope() {
        return ClaimScope.TIMELESS;
    }

    /** What else of the fact goes into its claim. */
    enum ClaimScope {
        TIMELESS,
        PERIOD,
        PERIOD_AND_STATUS
    }

    /**
     * A quantity.
     *
     * @param subject whose quantity it is
     * @param indicator what is measured, in the words of the text, without the number
     * @param measure what the value says of the indicator
     * @param value in the canonical unit; a fall is negative; the lower end of a range
     * @param valueMax the upper end of a range, in the canonical unit
     * @param unit the canonical unit, {@code count} for counted things
     * @param counter the classifier, where the unit is {@code count}
     * @param comparator how the value bounds the quantity
     * @param basis what a growth is measured against
     * @param asWritten number, scale and unit as they stand in the text
     * @param decimals as XBRL has it: minus the floor of log10 of the weight of the last digit that was written, in the
     *     canonical unit; 1.2万亿元 is -11
     */
    record Metric(
            @Nullable String subject,
            @Nullable String indicator,
            Measure measure,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            @Nullable String counter,
            Comparator comparator,
            @Nullable Basis basis,
            String asWritten,
            int decimals)
            implements Slots {
        public Metric {
            Checks.text("subject", subject);
            Checks.text("indicator", indicator);
            Checks.required("measure", measure);
            value = Checks.plain(Checks.required("value", value));
            valueMax = valueMax == null ? null : Checks.plain(valueMax);
            Checks.requiredText("unit", unit);
            Checks.text("counter", counter);
            Checks.required("comparator", comparator);
            Checks.requiredText("asWritten", asWritten);
            Checks.that(valueMax == null || valueMax.compareTo(value) > 0, "valueMax must be greater than value");
            Checks.that(counter == null || unit.equals("count"), "counter goes with the unit count");
            Checks.that(basis == null || measure == Measure.GROWTH, "basis goes with the measure growth");
        }

        @Override
        public FactType type() {
            return FactType.METRIC;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of(
                    "subject", subject,
                    "indicator", indicator,
                    "measure", measure,
                    "value", value,
                    "valueMax", valueMax,
                    "unit", unit,
                    "counter", counter,
                    "comparator", comparator,
                    "basis", basis);
        }

        @Override
        public Map<String, @Nullable Object> claimedFields() {
            return Fields.of(
                    "subject", subject, "indicator", indicator, "measure", measure, "unit", unit, "basis", basis);
        }

        @Override
        public ClaimScope claimScope() {
            return ClaimScope.PERIOD_AND_STATUS;
        }
    }

    /**
     * A position among others.
     *
     * @param rank from 1; with the comparator {@code lt}, the last place that it may be (前10 is 10)
     * @param scope among whom: 全国, 武汉市
     */
    record Ranking(
            String subject,
            @Nullable String indicator,
            int rank,
            @Nullable String scope,
            Comparator comparator) implements Slots {
        public Ranking {
            Checks.requiredText("subject", subject);
            Checks.text("indicator", indicator);
            Checks.that(rank >= 1, "rank must be at least 1");
            Checks.text("scope", scope);
            Checks.that(
                    Checks.required("comparator", comparator) == Comparator.EQ || comparator == Comparator.LT,
                    "comparator of a ranking must be eq or lt");
        }

        @Override
        public FactType type() {
            return FactType.RANKING;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of(
                    "subject", subject,
                    "indicator", indicator,
                    "rank", rank,
                    "scope", scope,
                    "comparator", comparator);
        }

        @Override
        public Map<String, @Nullable Object> claimedFields() {
            return Fields.of("subject", subject, "indicator", indicator, "scope", scope);
        }

        @Override
        public ClaimScope claimScope() {
            return ClaimScope.PERIOD;
        }
    }

    /** A step in the life of a project, site, plant, line, fund or organisation. */
    record Milestone(String subject, MilestoneStage stage) implements Slots {
        public Milestone {
            Checks.requiredText("subject", subject);
            Checks.required("stage", stage);
        }

        @Override
        public FactType type() {
            return FactType.MILESTONE;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("subject", subject, "stage", stage);
        }
    }

    /**
     * Something made, shown or approved.
     *
     * @param claim what it is said to be the first or only one of: 国内首个
     */
    record Product(
            String subject,
            @Nullable String organization,
            ProductEvent event,
            @Nullable String claim) implements Slots {
        public Product {
            Checks.requiredText("subject", subject);
            Checks.text("organization", organization);
            Checks.required("event", event);
            Checks.text("claim", claim);
        }

        @Override
        public FactType type() {
            return FactType.PRODUCT;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("subject", subject, "organization", organization, "event", event, "claim", claim);
        }

        @Override
        public Map<String, @Nullable Object> claimedFields() {
            return Fields.of("subject", subject, "event", event);
        }
    }

    /**
     * Organisations that agree to work together, or do.
     *
     * @param parties two or more, in the order of the text
     */
    record Partnership(List<String> parties, @Nullable String topic) implements Slots {
        public Partnership {
            parties = Checks.texts("parties", parties);
            Checks.that(parties.size() >= 2, "parties must be two or more");
            Checks.text("topic", topic);
        }

        @Override
        public FactType type() {
            return FactType.PARTNERSHIP;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("parties", parties, "topic", topic);
        }

        @Override
        public Map<String, @Nullable Object> claimedFields() {
            return Fields.of("parties", parties);
        }
    }

    /** A plan, measure, guideline or law; its title without 《》. */
    record Policy(String title, @Nullable String issuer, PolicyEvent event) implements Slots {
        public Policy {
            Checks.requiredText("title", title);
            Checks.text("issuer", issuer);
            Checks.required("event", event);
        }

        @Override
        public FactType type() {
            return FactType.POLICY;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("title", title, "issuer", issuer, "event", event);
        }

        @Override
        public Map<String, @Nullable Object> claimedFields() {
            return Fields.of("title", title);
        }
    }

    /** A region or park says that it builds on an industry. */
    record IndustryFocus(String subject, String industry) implements Slots {
        public IndustryFocus {
            Checks.requiredText("subject", subject);
            Checks.requiredText("industry", industry);
        }

        @Override
        public FactType type() {
            return FactType.INDUSTRY_FOCUS;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("subject", subject, "industry", industry);
        }
    }

    /** An organisation is, or settles, in a place. */
    record OrgLocation(String organization, String place) implements Slots {
        public OrgLocation {
            Checks.requiredText("organization", organization);
            Checks.requiredText("place", place);
        }

        @Override
        public FactType type() {
            return FactType.ORG_LOCATION;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("organization", organization, "place", place);
        }
    }

    /** A title, award, licence or admission to a programme. */
    record Designation(
            String subject, String title, @Nullable String grantor) implements Slots {
        public Designation {
            Checks.requiredText("subject", subject);
            Checks.requiredText("title", title);
            Checks.text("grantor", grantor);
        }

        @Override
        public FactType type() {
            return FactType.DESIGNATION;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("subject", subject, "title", title, "grantor", grantor);
        }
    }

    /** A named person holds a position. */
    record Role(String person, String title, @Nullable String organization) implements Slots {
        public Role {
            Checks.requiredText("person", person);
            Checks.requiredText("title", title);
            Checks.text("organization", organization);
        }

        @Override
        public FactType type() {
            return FactType.ROLE;
        }

        @Override
        public Map<String, @Nullable Object> assertedFields() {
            return Fields.of("person", person, "title", title, "organization", organization);
        }
    }
}
