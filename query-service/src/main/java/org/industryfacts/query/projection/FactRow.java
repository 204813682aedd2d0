package org.industryfacts.query.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.readmodel.FilterText;

/**
 * A fact as it is stored: itself, what it can be filtered by beyond that, and the text that is served.
 *
 * @param regionPath its regions and all that they lie in
 * @param organizations all that it names, be it as organisation or as one of several parties
 * @param document the JSON of the fact as it stands on the topic
 */
record FactRow(
        Fact fact,
        List<String> regionPath,
        List<String> industries,
        @Nullable String subject,
        @Nullable String indicator,
        @Nullable String measure,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        List<String> organizations,
        @Nullable String person,
        String document) {

    /**
     * The row of a fact.
     *
     * @throws IllegalArgumentException where it holds text that cannot be stored; the message names the field
     */
    static FactRow of(Fact fact, String document) {
        Map<String, @Nullable Object> slots = fact.slots().assertedFields();
        return new FactRow(
                fact,
                RegionPath.of(fact.regions()),
                filterTexts("industries", fact.industries()),
                filterText("subject", slots.get("subject")),
                filterText("indicator", slots.get("indicator")),
                slots.get("measure") instanceof Coded measure ? measure.code() : null,
                filterText("unit", slots.get("unit")),
                (BigDecimal) slots.get("value"),
                (BigDecimal) slots.get("valueMax"),
                organizations(slots),
                filterText("person", slots.get("person")),
                document);
    }

    private static List<String> organizations(Map<String, @Nullable Object> slots) {
        List<Object> names = new ArrayList<>();
        if (slots.get("organization") instanceof String organization) {
            names.add(organization);
        }
        if (slots.get("parties") instanceof Collection<?> parties) {
            names.addAll(parties);
        }
        return filterTexts("organization", names);
    }

    private static List<String> filterTexts(String field, Collection<?> texts) {
        List<String> kept = new ArrayList<>();
        for (Object text : texts) {
            String fitting = filterText(field, text);
            if (fitting != null) {
                kept.add(fitting);
            }
        }
        return List.copyOf(kept);
    }

    private static @Nullable String filterText(String field, @Nullable Object slot) {
        if (slot == null) {
            return null;
        }
        String text = StorableText.of(field, (String) slot);
        return FilterText.fits(text) ? text : null;
    }
}
