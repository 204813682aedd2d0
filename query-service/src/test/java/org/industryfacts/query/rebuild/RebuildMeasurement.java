package org.industryfacts.query.rebuild;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;

import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Slots;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.TestServers;
import org.industryfacts.stack.EmbeddedPostgreSql;

/**
 * How long a rebuild takes: writes a log of so many facts (a million, unless told otherwise), projects it as the
 * service does, and rebuilds. Run it by hand, on an idle machine with 10 GB of free disk.
 */
final class RebuildMeasurement {

    private static final int FACTS_PER_ARTICLE = 20;
    private static final int SUBJECTS = 5000;
    private static final int ARTICLES_AT_ONCE = 2000;
    private static final EventCodec CODEC = new EventCodec();

    private RebuildMeasurement() {}

    public static void main(String[] arguments) throws SQLException, ExecutionException, InterruptedException {
        int facts = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        EmbeddedPostgreSql server = TestServers.postgreSql();
        RebuildSettings settings = RebuildSettings.of(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", TestServers.kafka().bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", server.username(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password()));
        timed("writing the log of " + facts + " facts", () -> writeLog(facts / FACTS_PER_ARTICLE));
        timed("projecting it, all indexes in place", () -> project(settings));
        timed("the rebuild", () -> new Rebuild(settings, false, Duration.ZERO, System.out::println).run());
        System.exit(0);
    }

    private static void timed(String what, Step step) throws SQLException, ExecutionException, InterruptedException {
        long began = System.nanoTime();
        step.run();
        System.out.printf(
                "%s took %.1f s, load average %.1f%n",
                what,
                (System.nanoTime() - began) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void writeLog(int articles) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers(), "linger.ms", 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int from = 0; from < articles; from += ARTICLES_AT_ONCE) {
                writeLog(producer, from, Math.min(articles, from + ARTICLES_AT_ONCE));
            }
        }
    }

    private static void writeLog(KafkaProducer<String, byte[]> producer, int from, int to)
            throws ExecutionException, InterruptedException {
        Map<UUID, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            UUID article = UUID.randomUUID();
            sent.put(article, producer.send(CODEC.encode(Events.submitted(article, "revision-" + i, null))));
        }
        int number = from;
        for (Map.Entry<UUID, Future<RecordMetadata>> one : sent.entrySet()) {
            RecordMetadata place = one.getValue().get();
            Origin origin = new Origin(1, place.partition(), place.offset());
            List<Fact> facts = facts(one.getKey(), number);
            facts.forEach(fact -> producer.send(CODEC.encode(Events.asserted(fact, origin))));
            producer.send(CODEC.encode(Events.extracted(one.getKey(), "revision-" + number++, origin, facts)));
        }
    }

    private static List<Fact> facts(UUID article, int number) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < FACTS_PER_ARTICLE; i++) {
            Slots slots = Facts.scale("园区" + number % SUBJECTS, 100L * number + i);
            String region = String.valueOf(110101 + (number * 97 + i * 31) % 540000);
            facts.add(Facts.of(article, "revision-" + number, slots, String.valueOf(2000 + i), List.of(region)));
        }
        return facts;
    }

    private static void project(RebuildSettings settings)
            throws SQLException, ExecutionException, InterruptedException {
        Flyway.configure()
                .dataSource(settings.jdbcUrl(), settings.username(), settings.password())
                .load()
                .migrate();
        try (LogPositions log = new LogPositions(settings);
                LogReplay replay = new LogReplay(
                        settings, log.beginning(), new Database(settings).pool("public", 2, true), 2, applied -> {});
                Admin admin = Admin.create(new HashMap<>(settings.kafka()))) {
            Map<TopicPartition, Long> end = log.end();
            replay.upTo(end);
            for (Map.Entry<String, String> group : settings.groups().entrySet()) {
                Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
                end.forEach((partition, offset) -> {
                    if (partition.topic().equals(group.getKey())) {
                        read.put(partition, new OffsetAndMetadata(offset));
                    }
                });
                admin.alterConsumerGroupOffsets(group.getValue(), read).all().get();
            }
        }
    }

    private interface Step {
        void run() throws SQLException, ExecutionException, InterruptedException;
    }
}
