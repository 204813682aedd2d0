package org.industryfacts.engine.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real pages against what an editor made of them; runs where they are. */
@EnabledIf("seedsAreThere")
class SeedTextTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final TextCleaner CLEANER = TextCleaner.load();

    static boolean seedsAreThere() {
        return Files.isDirectory(SHARED.resolve("seeds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001"})
    void cleansEveryUndamagedParagraphAsAnEditorWould(String seed) throws IOException {
        // given
        String gold = Files.readString(SHARED.resolve("gold/clean/seed-" + seed + ".clean.txt"));
        List<String> wanted = gold.lines().toList();

        // when
        String text = CLEANER.clean(Files.readString(seed(seed))).text();
        List<String> found = Paragraphs.of(text).stream().map(p -> p.of(text)).toList();

        // then
        long missing = wanted.stream().filter(line -> !found.contains(line)).count();
        long damaged = found.stream().filter(line -> line.contains("?")).count();
        assertThat(damaged).isPositive();
        assertThat(missing).isEqualTo(damaged);
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
