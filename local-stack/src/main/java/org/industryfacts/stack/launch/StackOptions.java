package org.industryfacts.stack.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the user may choose.
 *
 * @param home the folder of the project, where the built services and the samples are
 * @param data the folder that everything kept between starts is in
 * @param samples whether the sample articles are posted
 * @param columns how wide the terminal is
 */
record StackOptions(Path home, Path data, PortNumbers ports, boolean samples, int columns) {

    private static final int DEFAULT_COLUMNS = 120;

    /** The port that each part listens on, all of them on 127.0.0.1. */
    record PortNumbers(int query, int ingest, int extract, int kafka, int postgres) {
        PortNumbers {
            List<Integer> all = List.of(query, ingest, extract, kafka, postgres);
            if (all.stream().distinct().count() < all.size()) {
                throw new IllegalArgumentException("two parts cannot share one port: " + all);
            }
        }
    }

    /**
     * Reads the command line; what it leaves open is taken from the environment, then from the defaults.
     *
     * @throws IllegalArgumentException where it cannot be understood; the message names the option
     */
    static StackOptions parse(List<String> arguments, Map<String, String> environment) {
        CommandLine line = CommandLine.parse(arguments, environment);
        Path home = Path.of(environment.getOrDefault("INDUSTRY_FACTS_HOME", "")).toAbsolutePath();
        Path data = line.value("data").map(Path::of).orElse(home.resolve(".data"));
        PortNumbers ports = new PortNumbers(
                line.port("query-port", 8080),
                line.port("ingest-port", 8081),
                line.port("extract-port", 8082),
                line.port("kafka-port", 9092),
                line.port("postgres-port", 54320));
        return new StackOptions(
                home, data.toAbsolutePath().normalize(), ports, !line.has("no-samples"), columns(environment));
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_COLUMNS;
    }
}
