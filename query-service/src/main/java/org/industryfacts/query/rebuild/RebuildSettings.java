package org.industryfacts.query.rebuild;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.industryfacts.event.Topics;

/**
 * Where the log and the read model are: what the service is told, from the same environment and with the same defaults.
 *
 * @param kafka what all Kafka clients are told
 * @param groups the consumer group that the service reads each topic with
 */
record RebuildSettings(
        Map<String, Object> kafka, Map<String, String> groups, String jdbcUrl, String username, String password) {

    private static final String KAFKA = "KAFKA_";
    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

    RebuildSettings {
        kafka = Map.copyOf(kafka);
        groups = Map.copyOf(groups);
    }

    /** @throws RebuildException where user or password of the database are missing, for which there is no default */
    static RebuildSettings of(Map<String, String> environment) {
        Properties service = serviceProperties();
        Map<String, Object> kafka = new HashMap<>();
        kafka.put(BOOTSTRAP_SERVERS, service.getProperty("kafka." + BOOTSTRAP_SERVERS));
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                kafka.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        Map<String, String> groups = new HashMap<>();
        for (String topic : List.of(Topics.ARTICLES, Topics.INDUSTRY_FACTS)) {
            groups.put(topic, service.getProperty("mp.messaging.incoming." + topic + ".group.id"));
        }
        return new RebuildSettings(
                kafka,
                groups,
                environment.getOrDefault(
                        "QUARKUS_DATASOURCE_JDBC_URL", service.getProperty("quarkus.datasource.jdbc.url")),
                required(environment, "QUARKUS_DATASOURCE_USERNAME"),
                required(environment, "QUARKUS_DATASOURCE_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new RebuildException(name + " is not set");
        }
        return value;
    }

    private static Properties serviceProperties() {
        Properties properties = new Properties();
        try (InputStream in = RebuildSettings.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
