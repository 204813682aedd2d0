package org.industryfacts.chaos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.industryfacts.chaos.Nemesis.Strike;
import org.industryfacts.chaos.Outcome.Stall;

/** One run: load and faults for a while, then quiet, then the examination of what is left. */
final class ChaosRun {

    private static final int BROKERS = 3;
    private static final int INSTANCES = 2;
    private static final Duration DRAIN_LIMIT = Duration.ofMinutes(5);
    private static final Duration FOLLOWER_LIMIT = Duration.ofMinutes(2);
    private static final List<Role> SERVICES = List.of(Role.INGEST, Role.EXTRACT, Role.QUERY);

    private final ChaosOptions options;
    private final Clock clock;
    private final Consumer<String> progress;
    private final FreePorts ports = new FreePorts(new Random());
    private final Ledger ledger = new Ledger();
    private final Waits waits = new Waits();
    private final Silence silence = new Silence();

    ChaosRun(ChaosOptions options, Clock clock, Consumer<String> progress) {
        this.options = options;
        this.clock = clock;
        this.progress = progress;
    }

    Outcome run() {
        DataFolder.makeEmpty(options.data());
        progress.accept("seed " + options.seed() + ", data in " + options.data());
        Layout layout =
                Layout.of(options.home(), options.data().resolve("cluster"), ports, BROKERS, INSTANCES, SERVICES);
        Outcome outcome = run(layout);
        if (outcome.verdict().isClean()) {
            DataFolder.delete(options.data());
        }
        return outcome;
    }

    private Outcome run(Layout layout) {
        try (Cluster cluster = Cluster.start(layout)) {
            progress.accept("the cluster is whole: " + layout.members());
            return run(cluster);
        }
    }

    private Outcome run(Cluster cluster) {
        List<String> ingest = cluster.addresses(Role.INGEST);
        List<String> query = cluster.addresses(Role.QUERY);
        try (Follower follower = Follower.start(query, waits, silence);
                Sampler sampler = Sampler.start(query, ledger, options.seed());
                Load load = Load.start(ingest, ledger, waits, options.seed(), options.perSecond())) {
            silence.begin();
            List<Strike> strikes = strike(cluster, load);
            load.finish();
            progress.accept(ledger.accepted() + " texts and " + ledger.withdrawals() + " withdrawals accepted");
            Duration longestSilence = silence.longest();
            Duration drained = Drain.await(cluster, DRAIN_LIMIT);
            awaitFollower(follower, cluster);
            sampler.stop();
            stopServices(cluster);
            return examine(cluster, follower, sampler, strikes, longestSilence, drained);
        }
    }

    private List<Strike> strike(Cluster cluster, Load load) {
        Instant end = clock.instant().plus(options.length());
        FaultPlan plan = new FaultPlan(options.seed(), cluster.layout());
        return new Nemesis(cluster, plan, clock, strike -> {
                    progress.accept(strike.fault().kind() + ", "
                            + strike.fault().member() + ", "
                            + Seconds.of(strike.fault().length()) + " s; at work again after "
                            + Seconds.of(strike.recovery()) + " s; " + ledger.accepted() + " accepted, longest wait "
                            + Seconds.of(waits.longest().length()) + " s");
                    if (load.hasFailed()) {
                        load.finish();
                    }
                })
                .runUntil(end);
    }

    private static void awaitFollower(Follower follower, Cluster cluster) {
        int rows = Integer.parseInt(
                cluster.database().texts("select count(*) from fact_log").get(0));
        try {
            Patience.await("the follower had read the log", FOLLOWER_LIMIT, () -> follower.count() >= rows);
        } catch (IllegalStateException e) {
            // The examination says which rows it was not told.
            return;
        }
    }

    /** Also shows that each leaves in time when it is told to. */
    private void stopServices(Cluster cluster) {
        for (Role service : SERVICES) {
            for (Member member : cluster.layout().members(service)) {
                Duration took = cluster.process(member)
                        .stop(Fault.Restart.PATIENCE)
                        .orElseThrow(() -> new IllegalStateException(member + " did not leave in time"));
                progress.accept(member + " left in " + Seconds.of(took) + " s");
            }
        }
    }

    private Outcome examine(
            Cluster cluster,
            Follower follower,
            Sampler sampler,
            List<Strike> strikes,
            Duration longestSilence,
            Duration drained) {
        Database database = cluster.database();
        EndState end = EndState.of(database);
        LogHistory log = LogHistory.of(cluster.kafka());
        progress.accept("the same log is read without faults");
        EndState faultFree = FaultFreeRun.of(
                cluster.kafka(),
                Layout.of(options.home(), options.data().resolve("fault-free"), ports, 1, 1, FaultFreeRun.READERS));
        Verdict verdict = new Examination()
                .ofAcceptances(ledger, log)
                .ofReadModel(database, log)
                .ofEndState(end, faultFree)
                .ofFollower(follower.told(), database.texts(Follower.LOG))
                .ofSamples(sampler.samples(), log)
                .verdict();
        Map<String, Integer> rows = new TreeMap<>();
        end.tables().keySet().forEach(table -> rows.put(table, end.rows(table)));
        return new Outcome(
                options,
                ledger.accepted(),
                log.articleIds().size(),
                ledger.withdrawals(),
                sampler.samples().size(),
                follower.connections(),
                rows,
                strikes,
                Stall.of(waits.longest().length(), waits.longest().endedAtMillis(), strikes),
                Stall.of(longestSilence, silence.endedAtMillis(), strikes),
                drained,
                log.repeatedReadings(),
                verdict);
    }
}
