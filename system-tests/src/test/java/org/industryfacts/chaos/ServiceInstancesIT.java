package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of each service share its work, also while one of them goes or comes. */
class ServiceInstancesIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final List<Role> SERVICES = List.of(Role.INGEST, Role.EXTRACT, Role.QUERY);
    private static final int PARTITIONS = 12;
    private static final double PER_SECOND = 60;
    private static final Duration START = Duration.ofSeconds(120);

    /** By then everybody waits for whoever stands still, and has said how far it is. */
    private static final Duration WORK_BEGINS = Duration.ofSeconds(3);

    /** What an instance of extract-service holds that has not been answered: one batch. */
    private static final long IN_FLIGHT = 16;

    @TempDir
    static Path folder;

    private static Cluster cluster;

    private final Ledger ledger = new Ledger();
    private Load load;

    @BeforeAll
    static void start() {
        DataFolder.makeEmpty(folder.resolve("data"));
        cluster = Cluster.start(
                Layout.of(HOME, folder.resolve("data/cluster"), new FreePorts(new Random()), 1, 2, SERVICES));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @BeforeEach
    void post() {
        load = Load.start(cluster.addresses(Role.INGEST), ledger, new Waits(), System.currentTimeMillis(), PER_SECOND);
    }

    @AfterEach
    void stopPosting() {
        load.close();
    }

    @Test
    void bothHaveHalfOfThePartitions() {
        for (String group : List.of("extract-service", "query-service-articles", "query-service-facts")) {
            assertThat(shares(group)).containsExactlyInAnyOrder(PARTITIONS / 2, PARTITIONS / 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"EXTRACT,extract-service", "QUERY,query-service-facts"})
    void partitionsOfAKilledOneAreTakenOverWithinFifteenSeconds(Role role, String group) {
        // given
        MemberProcess victim = cluster.process(new Member(role, 2));

        // when
        victim.kill();
        Duration taken = Patience.await(
                "the other had all partitions", START, () -> shares(group).equals(List.of(PARTITIONS)));

        // then
        System.out.println(group + ": taken over after " + Seconds.of(taken) + " s");
        restart(victim);
        assertThat(taken).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void whoIsToldToLeaveFinishesFirstAndNothingIsLostDoubledOrDoneAgain() {
        // given
        Drain.await(cluster, START);
        long repeatedBefore = LogHistory.of(cluster.kafka()).repeatedReadings();

        // when
        for (Role service : SERVICES) {
            MemberProcess leaving = cluster.process(new Member(service, 1));
            Duration took = leaving.stop(Fault.Restart.PATIENCE).orElseThrow();
            System.out.println(leaving.member() + " left in " + Seconds.of(took) + " s");
            restart(leaving);
        }

        // then
        LogHistory log = assertNothingLost();
        assertThat(log.repeatedReadings() - repeatedBefore).isLessThanOrEqualTo(IN_FLIGHT);
    }

    /** An instance that had said it was done with what it could not store yet would take it into its grave. */
    @Test
    void whatReadersHadInHandWhileTheDatabaseWasAwayIsReadAgainWhenTheyAreKilled() {
        // given
        MemberProcess database = cluster.process(new Member(Role.DATABASE, 1));
        List<MemberProcess> readers = cluster.layout().members(Role.QUERY).stream()
                .map(cluster::process)
                .toList();
        awaitAccepted(100);
        database.pause();
        awaitAccepted(300);
        Patience.pause(WORK_BEGINS);

        // when
        readers.forEach(MemberProcess::kill);

        // then
        database.resume();
        readers.forEach(MemberProcess::start);
        Patience.await("all were back", START, cluster::isWhole);
        assertNothingLost();
    }

    @Test
    void whoIsToldToLeaveDoesNotWaitForServersThatStandStill() {
        // given
        List<MemberProcess> leaving = SERVICES.stream()
                .map(service -> cluster.process(new Member(service, 1)))
                .toList();
        List<MemberProcess> servers = Stream.of(Role.BROKER, Role.DATABASE)
                .map(server -> cluster.process(new Member(server, 1)))
                .toList();
        servers.forEach(MemberProcess::pause);
        Patience.pause(WORK_BEGINS);

        // when
        List<Optional<Duration>> took =
                leaving.stream().map(one -> one.stop(Fault.Restart.PATIENCE)).toList();

        // then
        servers.forEach(MemberProcess::resume);
        leaving.forEach(MemberProcess::start);
        Patience.await("all were back", START, cluster::isWhole);
        System.out.println("left while the servers stood still: " + SERVICES + " after " + took);
        assertThat(took).allMatch(Optional::isPresent);
    }

    private void awaitAccepted(int texts) {
        Patience.await(texts + " texts were accepted", START, () -> ledger.accepted() >= texts);
    }

    private LogHistory assertNothingLost() {
        load.finish();
        Drain.await(cluster, START);
        LogHistory log = LogHistory.of(cluster.kafka());
        Verdict verdict = new Examination()
                .ofAcceptances(ledger, log)
                .ofReadModel(cluster.database(), log)
                .verdict();
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
        return log;
    }

    private static void restart(MemberProcess process) {
        process.start();
        Patience.await(process.member() + " was back", START, cluster::isWhole);
    }

    private static List<Integer> shares(String group) {
        Map<String, Integer> shares = cluster.kafka().shares(group);
        Collection<Integer> counts = shares.values();
        return List.copyOf(counts);
    }
}
