package org.industryfacts.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/**
 * The product as {@code ./run} starts it, on ports and in a data folder of its own. Closing it is Ctrl-C, and fails
 * where something is left running.
 */
final class RunningStack implements AutoCloseable {

    static final List<String> SERVICES = List.of("ingest-service", "extract-service", "query-service");

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Duration START_LIMIT = Duration.ofSeconds(150);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path data;
    private final List<Integer> ports;
    private Process launcher;

    private RunningStack(Path data, List<Integer> ports) {
        this.data = data;
        this.ports = ports;
        this.launcher = launch();
    }

    /** Starts everything on fresh ports; returns once it is ready. */
    static RunningStack start(Path data) {
        RunningStack stack = new RunningStack(data, freePorts());
        stack.awaitReady();
        return stack;
    }

    /** Starts everything again, on the same ports and data. */
    void startAgain() {
        launcher = launch();
        awaitReady();
    }

    /** Starts a launcher that is expected to give up, beside this one; returns what it prints and its exit status. */
    Ended startSecond(Path otherData) throws IOException, InterruptedException {
        return outcome(command("Launcher", List.of("--no-samples"), otherData, ports));
    }

    /** Runs a command beside this one to its end, as {@code ./run} does; returns what it prints and its exit status. */
    Ended maintain(String... command) throws IOException, InterruptedException {
        return outcome(command("Maintenance", List.of(command), data, ports));
    }

    private static Ended outcome(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        process.waitFor(60, TimeUnit.SECONDS);
        return new Ended(process.exitValue(), printed);
    }

    record Ended(int status, String printed) {}

    Api api() {
        return new Api(ports.get(0), ports.get(1), ports.get(2));
    }

    /** The process that runs a service now. */
    ProcessHandle service(String name) {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(
                        () -> ProcessHandle.of(Long.parseLong(Files.readString(data.resolve(name + ".pid"))
                                        .split(" ")[0]))
                                .filter(ProcessHandle::isAlive)
                                .orElseThrow(),
                        handle -> true);
    }

    void killService(String name) {
        ProcessHandle process = service(name);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** {@code kill -9} of the launcher, and with it of Kafka; returns the processes that it had started. */
    List<ProcessHandle> killLauncher() {
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroyForcibly();
        launcher.onExit().join();
        return children;
    }

    void awaitReady() {
        await().atMost(START_LIMIT).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("the launcher gave up:\n" + printed());
            }
            return Stream.of(0, 1, 2).allMatch(i -> api().isReady(ports.get(i)));
        });
    }

    String printed() {
        try {
            return Files.readString(data.resolve("launcher.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroy();
        launcher.onExit().orTimeout(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        await().atMost(STOP_LIMIT).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Process launch() {
        try {
            Files.createDirectories(data);
            return command("Launcher", List.of("--no-samples"), data, ports)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("launcher.out").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(String program, List<String> arguments, Path data, List<Integer> ports) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                HOME.resolve("local-stack/target/local-stack.jar") + ":" + HOME.resolve("local-stack/target/lib")
                        + "/*",
                "org.industryfacts.stack.launch." + program));
        command.addAll(arguments);
        command.addAll(List.of("--data", data.toString()));
        List<String> names = List.of("query", "ingest", "extract", "kafka", "postgres");
        for (int i = 0; i < names.size(); i++) {
            command.addAll(List.of("--" + names.get(i) + "-port", String.valueOf(ports.get(i))));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("INDUSTRY_FACTS_HOME", HOME.toString());
        return builder;
    }

    /** Held open together, so that all of them differ. */
    private static List<Integer> freePorts() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
