package org.industryfacts.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the sentences of {@code corpus/<type>.tsv}: all facts of the type that each holds, and no others. */
class FactCorpusTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    @TestFactory
    Stream<DynamicNode> readsEverySentence() {
        return Arrays.stream(FactType.values()).flatMap(type -> lines(type)
                .map(columns -> DynamicTest.dynamicTest(
                        type.code() + " " + columns[0], () -> check(type, columns[0], columns[1]))));
    }

    private static Stream<String[]> lines(FactType type) {
        try (InputStream in = FactCorpusTest.class.getResourceAsStream("/corpus/" + type.code() + ".tsv")) {
            return in == null
                    ? Stream.empty()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(FactType type, String text, String expected) {
        // given
        List<Map<String, String>> wanted = expected.equals("-")
                ? List.of()
                : Arrays.stream(expected.split(" \\| "))
                        .map(FactCorpusTest::pairs)
                        .toList();

        // when
        List<Map<String, String>> read =
                ENGINE.extract(new ArticleText(new UUID(0, 0), "r", text, "text/plain", null, PUBLISHED)).stream()
                        .filter(fact -> fact.type() == type)
                        .map(FactCorpusTest::fields)
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
        fact.slots().assertedFields().forEach((name, value) -> fields.put(name, text(value)));
        return fields;
    }

    private static String text(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        return value instanceof Coded coded ? coded.code() : String.valueOf(value);
    }
}
