package org.industryfacts.engine.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;

/**
 * What a fact asserts, in the form that gold files have, so that the two can be compared.
 *
 * @param slots the fields of the type by their JSON names, those that are null left out; a text, a number, or for
 *     parties a list of texts; a text of the gold may give several wordings, parted by {@code |}
 * @param period null where none is said
 * @param regions most specific first
 * @param quote the words that carry it
 */
record Assertion(
        FactType type,
        Map<String, Object> slots,
        String status,
        @Nullable String period,
        List<String> regions,
        String quote) {

    Assertion {
        slots = Map.copyOf(slots);
        regions = List.copyOf(regions);
    }

    static Assertion of(Fact fact) {
        Map<String, Object> slots = new LinkedHashMap<>();
        fact.slots().assertedFields().forEach((name, value) -> {
            if (value != null) {
                slots.put(name, value instanceof Coded coded ? coded.code() : value);
            }
        });
        return new Assertion(
                fact.type(),
                slots,
                fact.status().code(),
                fact.period() == null ? null : fact.period().toString(),
                fact.regions(),
                fact.evidence().sentence());
    }

    @Nullable
    String text(String slot) {
        Object value = slots.get(slot);
        return value == null ? null : value.toString();
    }

    @Nullable
    BigDecimal number(String slot) {
        Object value = slots.get(slot);
        return value == null ? null : new BigDecimal(value.toString());
    }

    List<String> texts(String slot) {
        return slots.get(slot) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public String toString() {
        String fields = slots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return fields + " status=" + status + " period=" + period + " regions=" + regions + " «" + quote + "»";
    }
}
