package org.industryfacts.engine.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.FactType;

/** Reads gold files: one fact a line, as JSON with type, quote, slots, status, period and regions. */
final class GoldFile {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private GoldFile() {}

    /** @throws IllegalArgumentException where a line is no fact; names file and line */
    static List<Assertion> read(Path file) {
        List<String> lines = LabelledArticles.lines(file);
        List<Assertion> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    facts.add(fact(JSON.readTree(lines.get(i))));
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return facts;
    }

    private static Assertion fact(JsonNode line) {
        Map<String, Object> slots = new HashMap<>();
        line.path("slots").properties().forEach(slot -> {
            Object value = value(slot.getValue());
            if (value != null) {
                slots.put(slot.getKey(), value);
            }
        });
        List<String> regions = new ArrayList<>();
        line.path("regions").forEach(region -> regions.add(region.textValue()));
        return new Assertion(
                Coded.of(FactType.class, line.path("type").asText()),
                slots,
                line.path("status").asText("actual"),
                line.path("period").textValue(),
                regions,
                line.path("quote").asText(""));
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(item.asText()));
            return items;
        }
        return node.isNull() ? null : node.isNumber() ? node.decimalValue() : node.asText();
    }
}
