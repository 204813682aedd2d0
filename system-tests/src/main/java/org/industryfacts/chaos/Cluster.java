package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole product as processes: brokers, database, and instances of each service. Each member is harmed by one thread
 * at a time; everything else may be asked by any.
 */
final class Cluster implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final Layout layout;
    private final Commands commands;
    private final Kafka kafka;
    private final Readiness readiness = new Readiness();
    private final Map<Member, MemberProcess> processes = new HashMap<>();
    private final Map<String, String> settings;

    private Cluster(Layout layout, Map<String, String> settings) {
        this.layout = layout;
        this.settings = settings;
        this.commands = new Commands(layout);
        this.kafka =
                new Kafka(layout.bootstrapServers(), layout.members(Role.BROKER).size());
    }

    /** Starts all members; returns once all of them are at work. */
    static Cluster start(Layout layout) {
        return start(layout, Map.of());
    }

    /**
     * Starts all members; returns once all of them are at work.
     *
     * @param settings what all members find in their environment, besides what they need
     */
    static Cluster start(Layout layout, Map<String, String> settings) {
        Cluster cluster = new Cluster(layout, settings);
        try {
            cluster.startServers();
            cluster.startServices();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void startServers() {
        layout.members(Role.BROKER).forEach(this::launch);
        layout.members(Role.DATABASE).forEach(this::launch);
        layout.members(Role.BROKER).forEach(this::awaitReady);
        layout.members(Role.DATABASE).forEach(this::awaitReady);
        createTopics();
    }

    private void createTopics() {
        ProcessBuilder builder = new ProcessBuilder(commands.createTopics())
                .redirectErrorStream(true)
                .redirectOutput(layout.data().resolve("logs/topics.log").toFile());
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(
                        "the topics were not created, see " + layout.data() + "/logs/topics.log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the topics were not created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void startServices() {
        List<Member> services = layout.members().stream()
                .filter(member -> member.role().isService())
                .toList();
        services.forEach(this::launch);
        services.forEach(this::awaitReady);
        Patience.await("the cluster was whole", START_LIMIT, this::isWhole);
    }

    private void launch(Member member) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(commands.environment(member, databaseSettings()));
        MemberProcess process = new MemberProcess(
                member, commands.command(member), environment, layout.data().resolve("logs"));
        processes.put(member, process);
        process.start();
    }

    /**
     * As whoever runs services does: one that gives up, since a server did not answer soon enough, is started again.
     */
    private void awaitReady(Member member) {
        MemberProcess process = process(member);
        Patience.await(member + " was ready", START_LIMIT, () -> {
            if (!process.isAlive() && !member.role().isService()) {
                throw new IllegalStateException(member + " gave up, see " + process.log());
            }
            if (!process.isAlive()) {
                process.start();
            }
            return isReady(member);
        });
    }

    Layout layout() {
        return layout;
    }

    Kafka kafka() {
        return kafka;
    }

    Database database() {
        return new Database(ready(new Member(Role.DATABASE, 1)).orElseThrow());
    }

    /** The process of a member, to be harmed. */
    MemberProcess process(Member member) {
        return processes.get(member);
    }

    /** The addresses of a service's instances. */
    List<String> addresses(Role service) {
        return layout.members(service).stream()
                .map(member -> "http://" + Layout.HOST + ":" + layout.port(member))
                .toList();
    }

    /** Whether all members are at work, and each partition has all its replicas. */
    boolean isWhole() {
        return layout.members().stream().allMatch(this::isReady) && kafka.isWhole();
    }

    /** Whether a member does its work again; a broker also wants to have what it has missed. */
    boolean hasRecovered(Member member) {
        return isReady(member) && (member.role() != Role.BROKER || kafka.isWhole());
    }

    boolean isReady(Member member) {
        if (!process(member).isAlive()) {
            return false;
        }
        return switch (member.role()) {
            case BROKER -> ready(member).isPresent();
            case DATABASE -> ready(member).isPresent() && database().answers();
            case INGEST, EXTRACT, QUERY -> readiness.isReady(layout.port(member));
        };
    }

    private Optional<String> ready(Member member) {
        return process(member).ready();
    }

    /** The environment of whoever needs the database; empty where there is none yet. */
    private Map<String, String> databaseSettings() {
        Member database = new Member(Role.DATABASE, 1);
        return processes.containsKey(database) && ready(database).isPresent()
                ? database().settings()
                : Map.of();
    }

    /** Ends everything. Nobody needs this data any more, so nothing is waited for. */
    @Override
    public void close() {
        kafka.close();
        for (Member member : layout.members()) {
            MemberProcess process = processes.get(member);
            if (process != null && process.isAlive()) {
                process.resume();
                process.kill();
            }
        }
    }
}
