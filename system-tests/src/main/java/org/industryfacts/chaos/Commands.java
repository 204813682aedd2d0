package org.industryfacts.chaos;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each member is started from what was built: Kafka and PostgreSQL out of local-stack, the services as they are.
 */
record Commands(Layout layout) {

    /** Many processes share a machine: the plain compiler and collector, and no more heap than each has need of. */
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /**
     * Leaves a watch behind and becomes the program; the watch ends it when the input ends, which is with the runner.
     */
    private static final String WATCHED = """
            exec 3<&0
            (read -r never <&3; kill -KILL $$) > /dev/null 2>&1 &
            exec "$@" 3<&- < /dev/null
            """;

    private static final String SERVERS = "org.industryfacts.stack.ServerMain";

    List<String> command(Member member) {
        Path folder = layout.folder(member);
        String port = String.valueOf(layout.port(member));
        return switch (member.role()) {
            case BROKER -> {
                List<String> arguments = new ArrayList<>(
                        List.of("kafka", folder.toString(), port, layout.clusterId(), String.valueOf(member.number())));
                layout.controllers().forEach(controller -> arguments.add(String.valueOf(controller)));
                yield server("-Xmx320m", arguments);
            }
            case DATABASE -> server("-Xmx64m", List.of("postgres", folder.toString(), port));
            case INGEST, EXTRACT, QUERY -> {
                List<String> watched = new ArrayList<>(List.of("/bin/sh", "-c", WATCHED, member.fileName()));
                watched.addAll(java("-Xmx320m", List.of("-jar", jar(member.role()))));
                yield watched;
            }
        };
    }

    /** Creates the topics of a cluster that is up. */
    List<String> createTopics() {
        return server("-Xmx64m", List.of("topics", layout.bootstrapServers()));
    }

    /** @param database where the database is; heeded by whoever has need of it */
    Map<String, String> environment(Member member, Map<String, String> database) {
        Map<String, String> common = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                layout.bootstrapServers(),
                "QUARKUS_HTTP_HOST",
                Layout.HOST,
                "QUARKUS_HTTP_PORT",
                String.valueOf(layout.port(member)));
        return switch (member.role()) {
            case BROKER, DATABASE -> Map.of();
            case INGEST, EXTRACT -> common;
            case QUERY -> {
                Map<String, String> all = new HashMap<>(common);
                all.putAll(database);
                yield all;
            }
        };
    }

    private String jar(Role service) {
        return layout.home()
                .resolve(service.label())
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString();
    }

    private List<String> server(String heap, List<String> arguments) {
        Path built = layout.home().resolve("local-stack/target");
        List<String> all = new ArrayList<>(List.of(
                "-cp", built.resolve("local-stack.jar") + File.pathSeparator + built.resolve("lib") + "/*", SERVERS));
        all.addAll(arguments);
        return java(heap, all);
    }

    private static List<String> java(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add(heap);
        command.addAll(arguments);
        return command;
    }
}
