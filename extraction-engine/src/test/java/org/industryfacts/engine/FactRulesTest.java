package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.Rule.Example;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;
import org.industryfacts.industry.IndustryTree;
import org.industryfacts.region.RegionTree;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the examples that the rules carry. */
class FactRulesTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    @TestFactory
    Stream<DynamicTest> everyRuleReadsItsExamples() {
        return FactRules.load(IndustryTree.load(), RegionTree.load()).rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + (example.fires() ? " reads " : " leaves ") + example.text(),
                                () -> check(rule, example))));
    }

    private static void check(Rule rule, Example example) {
        // when
        List<Fact> facts =
                ENGINE.extract(new ArticleText(new UUID(0, 0), "r", example.text(), "text/plain", null, PUBLISHED));

        // then
        List<Map<String, String>> fired = facts.stream()
                .filter(fact -> fact.extractor().rules().get(0).equals(rule.id()))
                .map(FactRulesTest::fields)
                .toList();
        if (example.fires()) {
            assertThat(fired)
                    .as(
                            "%s: all facts are %s",
                            example.place(),
                            facts.stream().map(FactRulesTest::fields).toList())
                    .anySatisfy(fields -> assertThat(fields).containsAllEntriesOf(example.expected()));
        } else {
            assertThat(fired).as(example.place()).isEmpty();
        }
    }

    private static Map<String, String> fields(Fact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rule", fact.extractor().rules().get(0));
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
