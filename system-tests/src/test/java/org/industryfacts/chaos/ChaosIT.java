package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ./run chaos}. */
class ChaosIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final double PER_SECOND = 25;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostDoubledOrTornWhateverHappensToProcesses() {
        // given
        long seed = System.currentTimeMillis();
        ChaosOptions options = new ChaosOptions(HOME, folder.resolve("data"), LENGTH, seed, PER_SECOND, null);

        // when
        Outcome outcome = new ChaosRun(options, Clock.systemUTC(), System.out::println).run();

        // then
        System.out.println(outcome.lastLine());
        assertThat(outcome.verdict()).as("seed %d", seed).isEqualTo(Verdict.CLEAN);
        assertThat(outcome.strikes()).hasSizeGreaterThan(3);
        assertThat(outcome.accepted()).isGreaterThan(500);
        assertThat(outcome.samples()).isGreaterThan(100);
        assertThat(outcome.rows().get("fact")).isGreaterThan(500);
    }
}
