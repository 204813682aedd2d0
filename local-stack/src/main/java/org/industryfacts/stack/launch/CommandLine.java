package org.industryfacts.stack.launch;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Options as {@code ./run --help} lists them: {@code --name value} or {@code --name=value}, else as environment
 * variables.
 */
final class CommandLine {

    private static final Set<String> VALUES =
            Set.of("data", "query-port", "ingest-port", "extract-port", "kafka-port", "postgres-port");
    private static final Set<String> FLAGS = Set.of("no-samples");

    private final Map<String, String> given;
    private final Map<String, String> environment;

    private CommandLine(Map<String, String> given, Map<String, String> environment) {
        this.given = given;
        this.environment = environment;
    }

    static CommandLine parse(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String[] parts = rest.next().split("=", 2);
            String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (FLAGS.contains(name) && parts.length == 1) {
                given.put(name, "true");
            } else if (!VALUES.contains(name)) {
                throw new IllegalArgumentException("unknown option " + parts[0]);
            } else if (parts.length == 2) {
                given.put(name, parts[1]);
            } else if (rest.hasNext()) {
                given.put(name, rest.next());
            } else {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
        }
        return new CommandLine(given, environment);
    }

    /** The value of an option; an empty one counts as none. */
    Optional<String> value(String name) {
        String variable = "INDUSTRY_FACTS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(given.getOrDefault(name, environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    boolean has(String flag) {
        return value(flag).filter(value -> !value.equals("false")).isPresent();
    }

    int port(String name, int otherwise) {
        return value(name).map(value -> port(name, value)).orElse(otherwise);
    }

    private static int port(String name, String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new IllegalArgumentException("--" + name + " is no port: " + value);
    }
}
