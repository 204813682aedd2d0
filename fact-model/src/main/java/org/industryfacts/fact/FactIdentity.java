package org.industryfacts.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The ids of facts and of what they claim: functions of content, so that the same assertion has the same id whenever
 * and however often it is read. Neither positions nor confidence nor the engine's version go into them.
 */
public final class FactIdentity {

    // Drawn once at random; changing one would rename every fact or claim ever published.
    private static final UUID FACTS = UUID.fromString("5d0f54b6-6d62-4e0b-9c1e-3a7a0f1f6c21");
    private static final UUID CLAIMS = UUID.fromString("b7c8a6a4-05fd-4c4a-8e55-91d2b7f0c9de");

    private FactIdentity() {}

    /** The id of the assertion that {@code articleId} makes. */
    public static UUID factId(UUID articleId, Slots slots, Status status, @Nullable Period period) {
        Map<String, @Nullable Object> name = new LinkedHashMap<>();
        name.put("articleId", articleId.toString());
        name.put("type", slots.type());
        name.put("slots", slots.assertedFields());
        name.put("status", status);
        name.put("period", period);
        return NameBasedId.of(FACTS, CanonicalJson.of(name));
    }

    /**
     * The id of what is claimed, without who says it or how much. A slot counts by its linked id where it has one, so
     * that two names of one thing make one claim; the items of a list count in any order.
     *
     * @param links ids by slot name, as in {@link Fact#links()}
     */
    public static UUID claimId(Slots slots, Map<String, String> links, Status status, @Nullable Period period) {
        Map<String, @Nullable Object> name = new LinkedHashMap<>();
        slots.claimedFields().forEach((slot, value) -> name.put(slot, linked(slot, value, links)));
        name.put("type", slots.type());
        switch (slots.claimScope()) {
            case TIMELESS -> {}
            case PERIOD -> name.put("period", period);
            case PERIOD_AND_STATUS -> {
                name.put("period", period);
                name.put("status", status);
            }
        }
        return NameBasedId.of(CLAIMS, CanonicalJson.of(name));
    }

    private static @Nullable Object linked(String slot, @Nullable Object value, Map<String, String> links) {
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(
                            i -> links.getOrDefault(slot + "/" + i, items.get(i).toString()))
                    .sorted()
                    .toList();
        }
        return value == null || !links.containsKey(slot) ? value : links.get(slot);
    }
}
