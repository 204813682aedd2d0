package org.industryfacts.engine.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleFileTest {

    private static final String EXAMPLES = "yes a => value=1\nno b\n";

    @Test
    void readsPatternWithElementsNearestToTheAnchorFirst() throws IOException {
        // when
        List<Rule> rules = parse("list rise = 增长\n    提高\n\n# words\nrule metric.growth\n"
                + "match {indicator}? 同比|比上年 @rise <percent> 以上?\nemit measure=growth\n" + EXAMPLES);

        // then
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("metric.growth");
            assertThat(rule.place()).isEqualTo("test.rules:5");
            assertThat(rule.left().elements())
                    .containsExactly(
                            new Element.Literal(List.of("增长", "提高"), null),
                            new Element.Literal(List.of("比上年", "同比"), null),
                            new Element.Optional(new Element.Phrase("indicator")));
            assertThat(rule.anchor()).isEqualTo(new Element.MentionAnchor(MentionKind.PERCENT));
            assertThat(rule.right().elements())
                    .containsExactly(new Element.Optional(new Element.Literal(List.of("以上"), null)));
            assertThat(rule.emit()).containsExactly(Map.entry("measure", "growth"));
            assertThat(rule.examples()).hasSize(2);
        });
    }

    @Test
    void keepsLiteralsUnderAName() throws IOException {
        // when
        List<Rule> rules = parse("list out = 年产\nrule metric.x\nmatch {indicator:@out|日产} <amount>\n" + EXAMPLES);

        // then
        assertThat(rules.get(0).left().elements())
                .containsExactly(new Element.Literal(List.of("年产", "日产"), "indicator"));
    }

    @Test
    void readsAnElementForADescription() throws IOException {
        // when
        List<Rule> rules = parse("rule metric.x\nmatch <count> ..的 ..3 {indicator}\n" + EXAMPLES);

        // then
        assertThat(rules.get(0).right().elements())
                .containsExactly(new Element.Description(), new Element.Gap(3), new Element.Phrase("indicator"));
    }

    @Test
    void listsTheWordsOfAnotherListAndThoseOfATableThatHaveASense() throws IOException {
        // when
        List<Rule> rules = parse(
                "list come = 就位\nlist settle = @come reading/settling-words.tsv:at\nrule metric.x\nmatch <@settle>\n"
                        + EXAMPLES);

        // then
        assertThat(rules.get(0).anchor())
                .isInstanceOfSatisfying(Element.WordAnchor.class, anchor -> assertThat(anchor.words())
                        .contains("就位", "落户")
                        .doesNotContain("引进"));
    }

    @Test
    void refusesASenseThatNoWordOfATableHas() {
        // when, then
        assertThatThrownBy(() -> parse("list settle = reading/settling-words.tsv:nowhere"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("no word of reading/settling-words.tsv has the sense nowhere");
    }

    @Test
    void refusesMentionsAmongAlternativesOfWords() {
        // when, then
        assertThatThrownBy(() -> parse("rule metric.x\nmatch 占 全国|[place] <percent>"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith("test.rules:2: ")
                .hasMessageContaining("alternatives are words and lists, not [place]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule metric.x;match ..的 <percent>                | 2 | after an anchor only",
                "match <percent>                                  | 1 | belongs to a rule",
                "rule metric.x;yes a => v=1;no b                  | 3 | has no pattern",
                "rule metric.x;match 增长;yes a => v=1             | 2 | has an anchor",
                "rule metric.x;match <percent> <time>             | 2 | one anchor only",
                "rule metric.x;match <procent>                    | 2 | no kind of mention: procent",
                "rule metric.x;match {x=tme} <percent>            | 2 | no kind of mention: tme",
                "rule metric.x;match {X+} <percent>               | 2 | no name to keep",
                "rule metric.x;match <@rise>                      | 2 | no list rise",
                "rule metric.x;match @rise <percent>              | 2 | no list rise",
                "rule metric.x;match {indicator <percent>         | 2 | expected }",
                "rule metric.x;match a,,b&&c <percent             | 2 | expected >",
                "rule metric.x;match ..x <percent>                | 2 | one to nine words",
                "rule metric.x;match <percent>;match <percent>    | 3 | two patterns",
                "rule metric.x;match <percent>;emit measure       | 3 | expected name=value",
                "rule metric.x;match <percent>;yes a              | 3 | says what it gives",
                "rule metric.x;match <percent>;yes a => v=1       | 3 | needs an example",
                "rule Metric;match <percent>                      | 1 | dotted and in lower case",
                "list rise                                        | 1 | list name = word",
                "list a = b;list a = c                            | 2 | there twice",
                "list a = b c b                                   | 1 | has the word b twice",
                "list a = b;  c;  d b                             | 3 | has the word b twice",
                "list a = b;list c = @a b                         | 2 | has the word b twice",
                "list a = @b                                      | 1 | no list b",
                "list a = b @a                                    | 1 | no list a",
                "list a = b;rule metric.x;  c                     | 3 | goes on with a list",
                "#;  c                                            | 2 | goes on with a list",
                "list a = 落户 reading/settling-words.tsv:at        | 1 | has the word 落户 twice",
                "wurst metric.x                                   | 1 | begins with list, rule"
            })
    void namesFileAndLineOfWhatIsWrong(String lines, int line, String message) {
        assertThatThrownBy(() -> parse(lines.replace(';', '\n')))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith("test.rules:" + line + ": ")
                .hasMessageContaining(message);
    }

    private static List<Rule> parse(String text) throws IOException {
        return RuleFile.parse("test.rules", new BufferedReader(new StringReader(text)));
    }
}
