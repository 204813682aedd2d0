package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes an outcome as a page of Markdown. */
final class Report {

    private Report() {}

    static void write(Outcome outcome, Instant when, Path file) {
        try {
            Files.writeString(file, text(outcome, when));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + file, e);
        }
    }

    private static String text(Outcome outcome, Instant when) {
        return """
                # Report of a chaos run

                `./run chaos --minutes %d --seed %d --rate %d`, ended %s, on %d cores, Java %s, %s.

                Three brokers (replication 3, `min.insync.replicas` 2), a PostgreSQL, and two instances of each service,
                all of them processes on one machine. Every kind of fault comes once before any comes again; members,
                lengths (0.5 to 12 s) and order are drawn by the seed. Two faults happen at once, never to members of
                the same role.

                | fault | times |
                | --- | --- |
                %s
                | what | how much |
                | --- | --- |
                | texts accepted with 202, corrections among them | %d |
                | articles | %d |
                | withdrawals accepted | %d |
                | rows compared with a run over the same log without faults | %s |
                | articles looked at while they changed | %d |
                | times that the follower had to connect | %d |
                | articles read again, beside the first time | %d |
                | slowest recovery, from the end of a fault until its member was at work again | %s s |
                | members that gave up while they started, since another was away, and were started again | %d |
                | from the end of the load until everything was read | %s s |

                The longest wait of a new article for its first fact to reach a subscriber was **%s s**, during: %s. The
                longest that the subscriber was told nothing was %s s, during: %s.

                ```
                %s
                ```
                """.formatted(
                        outcome.options().length().toMinutes(),
                        outcome.options().seed(),
                        Math.round(outcome.options().perSecond()),
                        when.truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        table(outcome),
                        outcome.accepted(),
                        outcome.articles(),
                        outcome.withdrawals(),
                        rows(outcome),
                        outcome.samples(),
                        outcome.connections(),
                        outcome.repeated(),
                        Seconds.of(outcome.slowestRecovery()),
                        outcome.startedAgain(),
                        Seconds.of(outcome.drained()),
                        Seconds.of(outcome.longest().length()),
                        outcome.longest().cause(),
                        Seconds.of(outcome.silence().length()),
                        outcome.silence().cause(),
                        outcome.lastLine());
    }

    private static String table(Outcome outcome) {
        StringBuilder rows = new StringBuilder();
        outcome.kinds().forEach((kind, times) -> rows.append("| ")
                .append(kind)
                .append(" | ")
                .append(times)
                .append(" |\n"));
        return rows.toString();
    }

    private static String rows(Outcome outcome) {
        StringBuilder rows = new StringBuilder();
        outcome.rows().forEach((table, count) -> rows.append(rows.isEmpty() ? "" : ", ")
                .append(count)
                .append(" of `")
                .append(table)
                .append('`'));
        return rows.toString();
    }
}
