package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.industryfacts.stack.EmbeddedPostgreSql;
import org.industryfacts.stack.Ports;
import org.industryfacts.stack.StackException;

/**
 * The command line of work on what is running: runs a command of one of the services, in a process of its own, told
 * where log and read model are as the service is. Exit codes are those of the command; 1 also where nothing is running,
 * 2 wrong usage.
 */
public final class Maintenance {

    private static final String REBUILD = "rebuild";
    private static final String REEXTRACT = "reextract";

    private static final Map<String, String> MAIN_CLASSES = Map.of(
            REBUILD, "org.industryfacts.query.rebuild.RebuildCommand",
            REEXTRACT, "org.industryfacts.extract.reextract.ReextractCommand");

    /** What is handed on to the command; every other option says where things are. */
    private static final Map<String, List<String>> OWN_OPTIONS =
            Map.of(REBUILD, List.of("--accept"), REEXTRACT, List.of("--promote", "--discard"));

    private Maintenance() {}

    /** @param arguments the command, then its options and those that the launcher was started with */
    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments), System.getenv()));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; ./run --help lists the options");
            System.exit(2);
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments, Map<String, String> environment) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        if (!MAIN_CLASSES.containsKey(command)) {
            throw new IllegalArgumentException("unknown command " + command);
        }
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        List<String> own = new ArrayList<>(OWN_OPTIONS.get(command));
        own.retainAll(rest);
        rest.removeAll(own);
        StackOptions options = StackOptions.parse(rest, environment);
        DataFolder.requireTaken(options.data());
        List<String> line = new ArrayList<>(javaCommand(options.home(), command));
        line.addAll(own);
        return execute(line, where(options, command));
    }

    private static List<String> javaCommand(Path home, String command) {
        Path application = Services.jar(home, command.equals(REBUILD) ? Services.QUERY : Services.EXTRACT)
                .getParent();
        String classPath = Stream.of("app", "lib/main", "lib/boot")
                .map(part -> application.resolve(part) + "/*")
                .collect(Collectors.joining(":"));
        return List.of(
                Services.JAVA,
                "-Xmx1g",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath,
                MAIN_CLASSES.get(command));
    }

    private static Map<String, String> where(StackOptions options, String command) {
        Map<String, String> where = new HashMap<>();
        where.put("KAFKA_BOOTSTRAP_SERVERS", Ports.HOST + ":" + options.ports().kafka());
        if (command.equals(REBUILD)) {
            where.putAll(Services.database(
                    EmbeddedPostgreSql.jdbcUrl(options.ports().postgres()),
                    EmbeddedPostgreSql.USER,
                    EmbeddedPostgreSql.passwordOf(DataFolder.postgres(options.data()))));
        }
        return where;
    }

    private static int execute(List<String> line, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            // Ctrl-C reaches it by itself; what ends this one alone must not leave it behind.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            throw new StackException(line + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
