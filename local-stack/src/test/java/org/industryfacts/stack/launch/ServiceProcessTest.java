package org.industryfacts.stack.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ServiceProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void logsWhatTheServicePrints() throws InterruptedException {
        // when
        ServiceProcess process = start("echo to the log; echo an error >&2");

        // then
        process.awaitEnd();
        awaitLog("to the log\nan error\n");
    }

    @Test
    void tellsTheExitCode() throws InterruptedException {
        // given
        ServiceProcess process = start("exit 7");

        // when
        int code = process.awaitEnd();

        // then
        assertThat(code).isEqualTo(7);
    }

    @Test
    void runsInASessionOfItsOwn() throws Exception {
        // given
        assumeThat(Path.of("/usr/bin/setsid")).exists();
        ServiceProcess process = start("while :; do sleep 1; done");
        try {
            // when
            String session = ps("sid", process.handle());

            // then
            assertThat(session).isEqualTo(String.valueOf(process.handle().pid()));
        } finally {
            process.stop(Duration.ZERO);
        }
    }

    @Test
    void letsTheServiceFinishWhatItIsAt() throws InterruptedException {
        // given
        ServiceProcess process = start("trap 'echo finished; exit 0' TERM; echo working; while :; do sleep 0.1; done");
        awaitLog("working\n");

        // when
        boolean obeyed = process.stop(LIMIT);

        // then
        assertThat(obeyed).isTrue();
        awaitLog("working\nfinished\n");
    }

    @Test
    void endsAServiceThatDoesNotListen() throws InterruptedException {
        // given
        ServiceProcess process = start("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        awaitLog("deaf\n");

        // when
        boolean obeyed = process.stop(Duration.ofMillis(200));

        // then
        assertThat(obeyed).isFalse();
        assertThat(process.handle().isAlive()).isFalse();
    }

    @Test
    void stopsTheServiceWhenTheLauncherIsKilled() throws Exception {
        // given
        Process launcher = LauncherStandIn.start("trap 'exit 0' TERM; while :; do sleep 0.1; done");
        ProcessHandle service = LauncherStandIn.service(launcher);

        // when
        launcher.destroyForcibly().onExit().join();

        // then
        awaitGone(service);
    }

    @Test
    void endsADeafServiceWhenTheLauncherIsKilled() throws Exception {
        // given
        Process launcher = LauncherStandIn.start("trap '' TERM; while :; do sleep 0.1; done");
        ProcessHandle service = LauncherStandIn.service(launcher);

        // when
        launcher.destroyForcibly().onExit().join();

        // then
        awaitGone(service);
    }

    @Test
    void leavesNoWatchBehind() throws Exception {
        // given
        ServiceProcess process = start("while :; do sleep 0.1; done");
        List<ProcessHandle> watch = Awaitility.await()
                .until(
                        () -> process.handle()
                                .children()
                                .filter(ServiceProcessTest::isShell)
                                .toList(),
                        found -> !found.isEmpty());

        // when
        process.stop(LIMIT);

        // then
        assertThat(watch).allSatisfy(ServiceProcessTest::awaitGone);
    }

    private ServiceProcess start(String script) {
        return ServiceProcess.start(shell(script), log);
    }

    static Service shell(String script) {
        return new Service("shell", 1, List.of("/bin/sh", "-c", script), Map.of());
    }

    private void awaitLog(String expected) {
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(log.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected));
    }

    private static void awaitGone(ProcessHandle process) {
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(process.isAlive())
                .isFalse());
    }

    private static boolean isShell(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("sh"))
                .isPresent();
    }

    private static String ps(String column, ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", column + "=", "-p", String.valueOf(process.pid())).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
