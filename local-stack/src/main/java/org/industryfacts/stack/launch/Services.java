package org.industryfacts.stack.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.stack.EmbeddedKafka;
import org.industryfacts.stack.EmbeddedPostgreSql;
import org.industryfacts.stack.Ports;

/** The three services: where they are built, how each is started, and what each is told by its environment. */
final class Services {

    static final String INGEST = "ingest-service";
    static final String EXTRACT = "extract-service";
    static final String QUERY = "query-service";
    static final List<String> NAMES = List.of(INGEST, EXTRACT, QUERY);

    /**
     * For services that wait more than they compute: the plain compiler and collector halve what a start costs, and an
     * article through ingest-service costs no more. The engine runs long loops over text: it has the JDK's defaults.
     */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Services() {}

    static Path jar(Path home, String service) {
        return home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    static List<Service> of(StackOptions options, EmbeddedKafka kafka, EmbeddedPostgreSql postgres) {
        Map<String, String> messaging = Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        Map<String, String> receiving = new HashMap<>(messaging);
        receiving.put(
                "INGEST_HTTP_QUERY_URL", "http://localhost:" + options.ports().query());
        Map<String, String> storing = new HashMap<>(messaging);
        storing.putAll(database(postgres.jdbcUrl(), postgres.username(), postgres.password()));
        return List.of(
                service(options, INGEST, QUICK_START, options.ports().ingest(), receiving),
                service(options, EXTRACT, List.of(), options.ports().extract(), messaging),
                service(options, QUERY, QUICK_START, options.ports().query(), storing));
    }

    /** What whoever uses the read model is told by its environment. */
    static Map<String, String> database(String jdbcUrl, String username, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", username,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    private static Service service(
            StackOptions options, String name, List<String> flags, int port, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(flags);
        command.addAll(List.of("-jar", jar(options.home(), name).toString()));
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", Ports.HOST);
        all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return new Service(name, port, command, all);
    }
}
