package org.industryfacts.engine.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/** Real pages against the articles that an editor found on them; runs where they are. */
@EnabledIf("seedsAreThere")
class SeedPagesTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final WordSegmenter WORDS = WordSegmenter.load();
    private static final TextCleaner CLEANER = TextCleaner.load(WORDS);
    private static final PageReader READER = PageReader.load(WORDS);

    static boolean seedsAreThere() {
        return Files.isDirectory(SHARED.resolve("seeds"));
    }

    @ParameterizedTest
    @CsvSource({"000, 1, 100", "001, 1, 100", "002, 1, 100", "003, 6, 97", "004, 5, 90"})
    void findsTheParagraphsOfEveryArticle(String seed, int articles, int percent) throws IOException {
        // given
        List<String> wanted = Files.readString(SHARED.resolve("gold/clean/seed-" + seed + ".clean.txt"))
                .lines()
                .map(SeedPagesTest::letters)
                .filter(line -> !line.isEmpty())
                .toList();

        // when
        Page page = READER.read(CLEANER.clean(Files.readString(seed(seed)), "text/plain"));

        // then
        String found = page.articles().stream()
                .flatMap(article -> Stream.concat(
                        Stream.ofNullable(article.headline()), article.text().lines()))
                .map(SeedPagesTest::letters)
                .collect(Collectors.joining("\n", "\n", "\n"));
        long whole = wanted.stream()
                .filter(line -> found.contains("\n" + line + "\n"))
                .count();
        assertThat(page.articles()).hasSize(articles);
        assertThat(whole * 100 / wanted.size()).isGreaterThanOrEqualTo(percent);
    }

    private static String letters(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
