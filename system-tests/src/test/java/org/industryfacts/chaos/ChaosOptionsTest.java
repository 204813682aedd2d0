package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChaosOptionsTest {

    private static final Path HOME = Path.of("/home");

    @Test
    void takesWhatIsGiven() {
        // when
        ChaosOptions options = ChaosOptions.of(
                HOME, List.of("--minutes", "30", "--seed", "7", "--rate", "50", "--data", "/d", "--report", "r.md"));

        // then
        assertThat(options)
                .isEqualTo(new ChaosOptions(HOME, Path.of("/d"), Duration.ofMinutes(30), 7, 50, Path.of("r.md")));
    }

    @Test
    void hasItsDataInTheProjectByDefault() {
        assertThat(ChaosOptions.of(HOME, List.of()).data()).isEqualTo(Path.of("/home/.chaos"));
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> ChaosOptions.of(HOME, List.of("--hours", "1"))).hasMessageContaining("--hours");
        assertThatThrownBy(() -> ChaosOptions.of(HOME, List.of("--minutes"))).hasMessageContaining("--minutes");
        assertThatThrownBy(() -> ChaosOptions.of(HOME, List.of("--minutes", "one")))
                .hasMessageContaining("one");
    }
}
