package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.common.TopicPartition;

/**
 * Builds the read model again from the log, compares it with the one that is served, and replaces that. The service
 * reads and writes on meanwhile; its writers wait twice, each time for what the log has gained since a moment ago. For
 * one thread.
 */
final class Rebuild {

    private static final int WORKERS = 2;
    /** After so many rounds the rest is read while writers wait, however fast the log grows. */
    private static final int CATCH_UP_ROUNDS = 3;

    private final RebuildSettings settings;
    private final Database database;
    private final boolean accept;
    private final Duration grace;
    private final Consumer<String> report;

    /**
     * @param accept whether to replace what is served also where the new build differs from it
     * @param grace how long those who have begun to read the old build have, before it is removed
     * @param report takes what happens, line by line, from any thread
     */
    Rebuild(RebuildSettings settings, boolean accept, Duration grace, Consumer<String> report) {
        this.settings = settings;
        this.database = new Database(settings);
        this.accept = accept;
        this.grace = grace;
        this.report = report;
    }

    /**
     * Whether the new build is served now; else it differs, and is gone.
     *
     * @throws RebuildException where it cannot go on
     */
    boolean run() throws SQLException {
        try (Builds builds = Builds.take(database);
                LogPositions log = new LogPositions(settings)) {
            builds.dropLeftovers().forEach(name -> report.accept("Removed " + name + ", left behind by a rebuild"));
            String serving = builds.serving();
            String next = builds.create();
            boolean replaced = fillAndReplace(builds, log, serving, next);
            if (replaced) {
                pause(grace);
            } else {
                report.accept("Still served: " + serving + ". To replace it all the same: --accept");
            }
            remove(builds, replaced ? serving : next);
            return replaced;
        }
    }

    private void remove(Builds builds, String build) {
        try {
            builds.drop(build);
            report.accept("Removed " + build);
        } catch (SQLException e) {
            report.accept(build + " is left to the next rebuild, which will remove it: " + e.getMessage());
        }
    }

    private boolean fillAndReplace(Builds builds, LogPositions log, String serving, String next) throws SQLException {
        report.accept("Reading the log into " + next + ", beside " + serving);
        ReplayProgress progress = new ReplayProgress(report);
        try (LogReplay replay = new LogReplay(
                settings, log.beginning(), database.pool(next, WORKERS, false), WORKERS, progress::applied)) {
            fill(log, replay, next);
            if (replay.passedOver() > 0) {
                report.accept(replay.passedOver() + " records can never be applied, and are in the dead-letter topic");
            }
            if (!isAccepted(differences(builds, log, replay, serving, next))) {
                return false;
            }
            replace(builds, log, replay, next);
            return true;
        }
    }

    private void fill(LogPositions log, LogReplay replay, String next) throws SQLException {
        try (Connection connection = database.connect(next)) {
            SecondaryIndexes indexes = SecondaryIndexes.drop(connection, next);
            replay.upTo(log.end());
            report.accept("Read; making the indexes");
            Database.execute(connection, "set maintenance_work_mem = '128MB'");
            for (String statement : indexes.statements()) {
                Database.execute(connection, statement);
            }
            Database.execute(connection, "analyze article, source_withdrawal, staged_fact, fact, fact_log");
        }
        for (int round = 0; round < CATCH_UP_ROUNDS; round++) {
            replay.upTo(log.end());
        }
    }

    /** A build that cannot be compared may be the very reason for this: then only the operator can accept the next. */
    private List<String> differences(Builds builds, LogPositions log, LogReplay replay, String serving, String next) {
        try {
            return compare(builds, log, replay, serving, next);
        } catch (SQLException e) {
            return List.of("The builds cannot be compared: " + e.getMessage());
        }
    }

    /** Brings both builds to one place in the log, and compares them there. */
    private List<String> compare(Builds builds, LogPositions log, LogReplay replay, String serving, String next)
            throws SQLException {
        try (Snapshot served = new Snapshot(database, serving);
                Snapshot built = new Snapshot(database, next)) {
            try (LogReplay rest =
                    new LogReplay(settings, log.served(), database.pool(serving, 1, true), 1, applied -> {})) {
                rest.upTo(log.end());
                whileWritersWait(builds, () -> {
                    Map<TopicPartition, Long> end = log.end();
                    rest.upTo(end);
                    replay.upTo(end);
                    served.take();
                    built.take();
                });
            }
            report.accept("Both stand at the same place in the log; comparing them");
            return new Comparison(served, built, report).differences();
        }
    }

    private boolean isAccepted(List<String> differences) {
        differences.forEach(report);
        if (!differences.isEmpty() && accept) {
            report.accept("It differs, and is accepted");
        }
        return differences.isEmpty() || accept;
    }

    private void replace(Builds builds, LogPositions log, LogReplay replay, String next) throws SQLException {
        replay.upTo(log.end());
        whileWritersWait(builds, () -> {
            replay.upTo(log.end());
            report.accept("Served from now on: " + builds.serve(next));
        });
    }

    private void whileWritersWait(Builds builds, Step step) throws SQLException {
        long began = System.nanoTime();
        builds.stopWriters();
        try {
            step.run();
        } finally {
            builds.letWritersGoOn();
        }
        report.accept("The service could not write for "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
