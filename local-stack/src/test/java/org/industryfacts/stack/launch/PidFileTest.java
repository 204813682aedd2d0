package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTest {

    @TempDir
    Path folder;

    private PidFile pidFile;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        pidFile = new PidFile(folder.resolve("service.pid"));
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void endsTheProcessThatIsNoted() {
        // given
        pidFile.write(process.toHandle());

        // when
        boolean found = pidFile.endLeftover();

        // then
        assertThat(found).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(pidFile.path()).doesNotExist();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws IOException {
        // given
        Files.writeString(pidFile.path(), process.pid() + " 2001-02-03T04:05:06Z\n");

        // when
        boolean found = pidFile.endLeftover();

        // then
        assertThat(found).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void findsNothingWhereNothingIsNoted() throws IOException {
        // given
        Files.writeString(pidFile.path(), "");

        // when
        boolean foundInEmpty = pidFile.endLeftover();
        boolean foundInNone = pidFile.endLeftover();

        // then
        assertThat(foundInEmpty).isFalse();
        assertThat(foundInNone).isFalse();
    }
}
