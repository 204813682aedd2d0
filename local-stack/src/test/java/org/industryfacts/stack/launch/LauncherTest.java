package org.industryfacts.stack.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher as a user has it, with the real servers; small stubs stand for the services, which are not built yet.
 */
class LauncherTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    Path home;

    private final StackOptions.PortNumbers ports = PreflightTest.freePorts();
    private final List<Process> launchers = new ArrayList<>();

    @BeforeEach
    void buildServices() throws IOException {
        for (String service : Services.NAMES) {
            Path jar = Services.jar(home, service);
            Files.createDirectories(jar.getParent());
            writeStub(jar);
        }
    }

    @AfterEach
    void endLaunchers() {
        launchers.forEach(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
    }

    @Test
    void stopsEverythingInOrderWhenItIsToldTo() throws IOException {
        // given
        Process launcher = launch("first");
        awaitReady("first");
        List<ProcessHandle> started = services();

        // when
        launcher.destroy();

        // then
        launcher.onExit().join();
        assertThat(output("first"))
                .containsSubsequence(
                        "Kafka and PostgreSQL start",
                        "The services start",
                        "-service stops",
                        "Kafka stops",
                        "PostgreSQL stops");
        assertThat(started).hasSize(3).noneMatch(ProcessHandle::isAlive);
        for (String service : Services.NAMES) {
            assertThat(home.resolve(".data/logs/" + service + ".log")).content().contains("stopped in order");
        }
    }

    @Test
    void startsAgainOnTheSameDataAfterItWasKilled() throws IOException {
        // given
        Process killed = launch("killed");
        awaitReady("killed");
        List<ProcessHandle> leftovers = services();
        killed.destroyForcibly().onExit().join();

        // when
        launch("next");

        // then
        awaitReady("next");
        assertThat(leftovers).noneMatch(ProcessHandle::isAlive);
        assertThat(services()).allMatch(ProcessHandle::isAlive);
    }

    @Test
    void startsPostgreSqlAgainThatWasKilled() throws IOException {
        // given
        launch("first");
        awaitReady("first");
        String pidFile = Files.readString(home.resolve(".data/postgres/cluster/postmaster.pid"));

        // when
        ProcessHandle.of(Long.parseLong(pidFile.lines().findFirst().orElseThrow()))
                .orElseThrow()
                .destroyForcibly();

        // then
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(output("first"))
                .containsSubsequence("PostgreSQL is ready", "PostgreSQL ended; starts again", "PostgreSQL is ready"));
    }

    @Test
    void refusesDataThatALivingLauncherHas() throws IOException {
        // given
        launch("first");
        awaitReady("first");

        // when
        Process second = launch("second");

        // then
        assertThat(second.onExit().join().exitValue()).isEqualTo(1);
        assertThat(output("second"))
                .contains("is in use by another launcher, process "
                        + launchers.get(0).pid());
    }

    @Test
    void explainsWrongUsage() throws IOException {
        // when
        Process launcher = launch("wrong", "--colour", "red");

        // then
        assertThat(launcher.onExit().join().exitValue()).isEqualTo(2);
        assertThat(output("wrong")).contains("unknown option --colour", "./run --help");
    }

    private Process launch(String name, String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(
                "--query-port=" + ports.query(),
                "--ingest-port=" + ports.ingest(),
                "--extract-port=" + ports.extract(),
                "--kafka-port=" + ports.kafka(),
                "--postgres-port=" + ports.postgres(),
                "--no-samples"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".out").toFile());
        builder.environment().putAll(Map.of("INDUSTRY_FACTS_HOME", home.toString()));
        Process launcher = builder.start();
        launchers.add(launcher);
        return launcher;
    }

    private void awaitReady(String name) {
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> assertThat(output(name))
                .contains("ingest-service is ready", "extract-service is ready", "query-service is ready"));
    }

    private String output(String name) throws IOException {
        return Files.readString(home.resolve(name + ".out"));
    }

    private List<ProcessHandle> services() throws IOException {
        List<ProcessHandle> running = new ArrayList<>();
        for (String service : Services.NAMES) {
            String pid =
                    Files.readString(home.resolve(".data/" + service + ".pid")).split(" ")[0];
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(running::add);
        }
        return running;
    }

    private static void writeStub(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String stub = StubService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream classFile = StubService.class.getClassLoader().getResourceAsStream(stub)) {
            out.putNextEntry(new JarEntry(stub));
            classFile.transferTo(out);
        }
    }
}
