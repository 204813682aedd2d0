package org.industryfacts.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.PageReader;
import org.industryfacts.engine.reading.ArticleReader;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.text.TextCleaner;
import org.industryfacts.industry.IndustryTree;
import org.industryfacts.region.RegionTree;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds rules that do nothing. Those that give no fact in any example, corpus or labelled article are dead, and fail
 * the test. Rules that only match where a rule above them does, and so depend on that one's reader to decline, are no
 * defect; with {@code -Doverlaps} the test prints them, and the rules that fire on nothing but examples.
 */
class RuleLinterTest {

    private final List<Rule> rules =
            FactRules.load(IndustryTree.load(), RegionTree.load()).rules();

    @Test
    void everyRuleGivesAFact() {
        // given
        ExtractionEngine engine = ExtractionEngine.load();

        // when
        Set<String> inExamples = fired(engine, RuleTexts.examples(rules));
        Set<String> inCorpora = fired(engine, RuleTexts.corpora());

        // then
        if (System.getProperty("overlaps") != null) {
            System.out.println("rules that fire on their examples only: " + without(inCorpora));
        }
        inExamples.addAll(inCorpora);
        assertThat(without(inExamples)).as("dead rules").isEmpty();
    }

    @Test
    void mostRulesMatchWhereNoRuleAboveThemDoes() {
        // given
        Overlaps overlaps = new Overlaps();

        // when
        readings().forEach(overlaps::count);

        // then
        List<String> shadowed = overlaps.shadowed();
        if (System.getProperty("overlaps") != null) {
            shadowed.forEach(System.out::println);
        }
        assertThat(overlaps.matches).hasSizeGreaterThan(rules.size() * 9 / 10);
        assertThat(shadowed).hasSizeLessThan(rules.size() / 10);
    }

    private static Set<String> fired(ExtractionEngine engine, List<ArticleText> texts) {
        return texts.stream()
                .flatMap(text -> engine.extract(text).stream())
                .map(fact -> fact.extractor().rules().get(0))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> without(Set<String> fired) {
        return rules.stream()
                .filter(rule -> !fired.contains(rule.id()))
                .map(rule -> rule.place() + " " + rule.id())
                .toList();
    }

    private Stream<SentenceReading> readings() {
        WordSegmenter words = WordSegmenter.load();
        TextCleaner cleaner = TextCleaner.load(words);
        PageReader pages = PageReader.load(words);
        ArticleReader articles = ArticleReader.load(words, RegionTree.load());
        return Stream.concat(RuleTexts.examples(rules).stream(), RuleTexts.corpora().stream())
                .flatMap(text -> pages.read(cleaner.clean(text.content())).articles().stream()
                        .map(article -> articles.read(article, article.headline(), text.publishedAt(), List.of())))
                .flatMap(article -> article.sentences().stream());
    }

    /** How often rules of one type match at the same place. */
    private final class Overlaps {

        private final Map<String, List<Rule>> types =
                rules.stream().collect(Collectors.groupingBy(Overlaps::type, LinkedHashMap::new, Collectors.toList()));
        private final Map<Rule, Integer> matches = new HashMap<>();
        private final Map<Rule, Map<Rule, Integer>> below = new HashMap<>();

        private static String type(Rule rule) {
            return rule.id().substring(0, rule.id().indexOf('.'));
        }

        void count(SentenceReading sentence) {
            RuleMatcher matcher = new RuleMatcher(sentence);
            for (Token token : sentence.tokens()) {
                for (List<Rule> type : types.values()) {
                    count(type.stream()
                            .filter(rule ->
                                    matcher.match(rule, token.span().start()).isPresent())
                            .toList());
                }
            }
        }

        private void count(List<Rule> matching) {
            for (int i = 0; i < matching.size(); i++) {
                matches.merge(matching.get(i), 1, Integer::sum);
                for (Rule above : matching.subList(0, i)) {
                    below.computeIfAbsent(matching.get(i), rule -> new HashMap<>())
                            .merge(above, 1, Integer::sum);
                }
            }
        }

        /** The rules that match only where another one above them does. */
        List<String> shadowed() {
            List<String> lines = new ArrayList<>();
            below.forEach((rule, aboves) -> aboves.forEach((above, times) -> {
                if (times.equals(matches.get(rule))) {
                    lines.add(rule.place() + " " + rule.id() + " matches " + times + " times, always below "
                            + above.id());
                }
            }));
            lines.sort(Comparator.naturalOrder());
            return lines;
        }
    }
}
