package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RotatingLogTest {

    private static final int LIMIT = 10;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.log");
    }

    @Test
    void appendsToWhatIsThere() throws IOException {
        // given
        Files.writeString(file, "one\n");

        // when
        write("two\n");

        // then
        assertThat(file).hasContent("one\ntwo\n");
    }

    @Test
    void keepsTheFileBeforeWhenTheLimitIsPassed() throws IOException {
        // when
        write("12345678\n", "!", "next\n");

        // then
        assertThat(folder.resolve("a.log.1")).hasContent("12345678\n!");
        assertThat(file).hasContent("next\n");
    }

    @Test
    void neverTakesMoreThanTwiceItsLimit() throws IOException {
        // when
        for (int line = 0; line < 100; line++) {
            write(line + "\n");
        }

        // then
        long size = Files.size(file) + Files.size(folder.resolve("a.log.1"));
        assertThat(size).isLessThanOrEqualTo(2L * LIMIT);
        assertThat(Files.readString(file)).endsWith("99\n");
    }

    private void write(String... texts) throws IOException {
        try (RotatingLog log = new RotatingLog(file, LIMIT)) {
            for (String text : texts) {
                log.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
