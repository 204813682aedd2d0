package org.industryfacts.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.Rule.Example;
import org.industryfacts.fact.FactType;

/** All texts of the tests that rules could fire on. */
final class RuleTexts {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    private RuleTexts() {}

    /** The examples of rules, each an article of its own. */
    static List<ArticleText> examples(List<Rule> rules) {
        return rules.stream()
                .map(Rule::examples)
                .flatMap(Collection::stream)
                .map(Example::text)
                .map(RuleTexts::article)
                .toList();
    }

    /** The sentences of the corpora of fact types, and the labelled articles. */
    static List<ArticleText> corpora() {
        Stream<String> sentences = Stream.of("corpus", "labelled/sentences")
                .flatMap(folder -> Stream.of(FactType.values())
                        .map(type -> RESOURCES.resolve(folder).resolve(type.code() + ".tsv")))
                .filter(Files::exists)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0]);
        return Stream.concat(sentences, labelled()).map(RuleTexts::article).toList();
    }

    private static Stream<String> labelled() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("labelled/articles"))) {
            return files.sorted().map(RuleTexts::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleText article(String text) {
        return new ArticleText(new UUID(0, 0), "r1", text, "text/plain", null, PUBLISHED);
    }
}
