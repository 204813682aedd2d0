package org.industryfacts.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clauses of the labelled articles in any order, with characters lost, commas gone and blanks between them: whatever a
 * text says, its facts are read and point into it. Any article stops at the first reader that expects more order than
 * there is.
 */
class ShuffledTextTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final Path ARTICLES = Path.of("src/test/resources/labelled/articles");
    private static final int TEXTS = 60;
    private static final int MOST_CLAUSES = 60;
    private static final int MOST_LOST = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isReadLikeAnyOther(long seed) throws IOException {
        // given
        Random random = new Random(seed);
        List<String> clauses = clauses();
        for (int i = 0; i < TEXTS; i++) {
            String text = shuffled(clauses, random);

            // when
            List<Fact> facts = ENGINE.extract(
                    new ArticleText(new UUID(0, 1), "1", text, "text/plain", null, LocalDate.of(2024, 5, 13)));

            // then
            assertThat(facts).as(text).allSatisfy(fact -> assertThat(text.substring(
                            text.offsetByCodePoints(0, fact.evidence().start()),
                            text.offsetByCodePoints(0, fact.evidence().end())))
                    .isEqualTo(fact.evidence().exact()));
        }
    }

    private static String shuffled(List<String> clauses, Random random) {
        StringBuilder text = new StringBuilder();
        boolean loses = random.nextBoolean();
        int size = 5 + random.nextInt(MOST_CLAUSES);
        for (int i = 0; i < size; i++) {
            String clause = clauses.get(random.nextInt(clauses.size()));
            text.append(random.nextInt(8) == 0 ? "  " : "");
            text.append(loses ? withoutSome(clause, random) : clause);
        }
        return random.nextInt(3) == 0 ? text.toString().replace(',', '、') : text.toString();
    }

    private static String withoutSome(String clause, Random random) {
        int from = random.nextInt(clause.length());
        int to = Math.min(clause.length(), from + random.nextInt(MOST_LOST));
        return clause.substring(0, from) + clause.substring(to);
    }

    private static List<String> clauses() throws IOException {
        List<String> clauses = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                clauses.addAll(List.of(Files.readString(file).split("(?<=[。;；,，、\n])")));
            }
        }
        return clauses.stream().filter(clause -> !clause.isBlank()).toList();
    }
}
