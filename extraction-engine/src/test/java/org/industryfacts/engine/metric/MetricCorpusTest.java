package org.industryfacts.engine.metric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the sentences of {@code corpus/metric.tsv}: all facts of each, and no others. */
class MetricCorpusTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    @TestFactory
    Stream<DynamicTest> readsEverySentence() throws IOException {
        try (InputStream in = MetricCorpusTest.class.getResourceAsStream("/corpus/metric.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> DynamicTest.dynamicTest(columns[0], () -> check(columns[0], columns[1])));
        }
    }

    private static void check(String text, String expected) {
        // given
        List<Map<String, String>> wanted = expected.equals("-")
                ? List.of()
                : Arrays.stream(expected.split(" \\| "))
                        .map(MetricCorpusTest::pairs)
                        .toList();

        // when
        List<Map<String, String>> read =
                ENGINE.extract(new ArticleText(new UUID(0, 0), "r", text, "text/plain", null, PUBLISHED)).stream()
                        .map(MetricCorpusTest::fields)
                        .toList();

        // then
        List<Map<String, String>> rest = new ArrayList<>(read);
        for (Map<String, String> fact : wanted) {
            assertThat(rest).as("all facts: %s", read).anySatisfy(fields -> assertThat(fields)
                    .containsAllEntriesOf(fact));
            rest.remove(rest.stream()
                    .filter(fields -> fields.entrySet().containsAll(fact.entrySet()))
                    .findFirst()
                    .orElseThrow());
        }
        assertThat(rest).as("facts that are not there").isEmpty();
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.strip().split(" ")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    private static Map<String, String> fields(Fact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", fact.status().code());
        fields.put("period", String.valueOf(fact.period()));
        fact.slots()
                .assertedFields()
                .forEach((name, value) ->
                        fields.put(name, value instanceof Coded coded ? coded.code() : String.valueOf(value)));
        return fields;
    }
}
