package org.industryfacts.engine.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
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
    void cleansEveryParagraphAsAnEditorWould(String seed) throws IOException {
        // given
        String gold = Files.readString(SHARED.resolve("gold/clean/seed-" + seed + ".clean.txt"));

        // when
        String text = CLEANER.clean(Files.readString(seed(seed))).text();

        // then
        assertThat(gold.lines()).allSatisfy(paragraph -> assertThat(text).contains(paragraph));
    }

    @Test
    void repairsEveryDamagedSpot() throws IOException {
        // when
        CleanText first = CLEANER.clean(Files.readString(seed("000")));
        CleanText second = CLEANER.clean(Files.readString(seed("001")));

        // then
        assertThat(first.edits().stream().filter(edit -> edit.kind().equals(ByteShiftFilter.KIND)))
                .hasSize(13);
        assertThat(second.edits().stream().filter(edit -> edit.kind().equals(ByteShiftFilter.KIND)))
                .hasSize(1);
        assertThat(first.text()).doesNotContain("?");
        assertThat(second.text()).doesNotContain("?");
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
