package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.chaos.Flood.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** A broker that takes a tenth of what is offered: the rest is turned away before memory grows. */
class BackpressureIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("backpressure.seconds", 20));
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private static final int ARTICLE_BYTES = 200_000;
    private static final int PER_SECOND = 25;
    private static final int QUOTA_BYTES = ARTICLE_BYTES * PER_SECOND / 10;

    private static final long MIB = 1024 * 1024;
    private static final long BUDGET = 4 * MIB;

    /** What the service takes without any article, and some six times what articles may take as bodies. */
    private static final long HEAP_LIMIT = 85 * MIB + 6 * BUDGET;

    @TempDir
    static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() {
        DataFolder.makeEmpty(folder.resolve("data"));
        cluster = Cluster.start(
                Layout.of(
                        HOME,
                        folder.resolve("data/cluster"),
                        new FreePorts(new Random()),
                        1,
                        1,
                        List.of(Role.INGEST, Role.EXTRACT, Role.QUERY)),
                Map.of(
                        "INGEST_HTTP_IN_FLIGHT_BYTES",
                        String.valueOf(BUDGET),
                        // So long that it is memory that gives the limit, and not the patience of the service.
                        "INGEST_PUBLISHING_TIMEOUT",
                        "20S"));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void whatTheBrokerDoesNotTakeIsTurnedAwayBeforeMemoryGrows() {
        // given
        Ledger ledger = new Ledger();
        Member ingest = new Member(Role.INGEST, 1);
        LiveHeap heap = new LiveHeap(
                cluster.process(ingest).pid(), cluster.addresses(Role.INGEST).get(0));
        cluster.kafka().limitProducer("ingest-service", QUOTA_BYTES);
        Flood flood = new Flood(cluster.addresses(Role.INGEST).get(0), ledger, ARTICLE_BYTES);

        // when
        Tally tally = flood.pour(PER_SECOND, LENGTH, heap);
        cluster.kafka().unlimitProducer("ingest-service");

        // then
        System.out.println(tally);
        assertThat(tally.accepted()).isPositive();
        assertThat(tally.turnedAway()).isGreaterThan(tally.accepted());
        assertThat(tally.turnedAwayWithoutRetryAfter()).isZero();
        assertThat(tally.others()).isEmpty();
        assertThat(tally.mostHeapBytes()).isLessThan(HEAP_LIMIT);
        Drain.await(cluster, LIMIT);
        LogHistory log = LogHistory.of(cluster.kafka());
        assertThat(new Examination()
                        .ofAcceptances(ledger, log)
                        .ofReadModel(cluster.database(), log)
                        .verdict())
                .isEqualTo(Verdict.CLEAN);
    }
}
