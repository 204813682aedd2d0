package org.industryfacts.chaos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Carries out a plan: strikes, waits, heals, and waits until the member is at work again, which must not take too long.
 * A few faults happen at once, never two to members of the same role: more than that nobody promises to survive without
 * standing still.
 */
final class Nemesis {

    private static final int AT_ONCE = 2;

    /** On a busy machine members take long to find back into their work: fewer faults would show little. */
    private static final int LEAST = 4;

    /** What a member on a busy machine may take to be at work again after its fault was healed. */
    private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(180);

    private final Cluster cluster;
    private final FaultPlan plan;
    private final Clock clock;
    private final Consumer<Strike> listener;
    private final Set<Role> struck = EnumSet.noneOf(Role.class);
    private final List<Strike> strikes = new ArrayList<>();

    /**
     * A fault that was carried out.
     *
     * @param begun when it struck
     * @param healed when it was made good
     * @param whole when the member was at work again
     * @param starts how often the member had to be started again, since it gave up while others were away
     */
    record Strike(Fault fault, Instant begun, Instant healed, Instant whole, int starts) {

        /** From the healing on. */
        Duration recovery() {
            return Duration.between(healed, whole);
        }
    }

    Nemesis(Cluster cluster, FaultPlan plan, Clock clock, Consumer<Strike> listener) {
        this.cluster = cluster;
        this.plan = plan;
        this.clock = clock;
        this.listener = listener;
    }

    /** Goes on until the given time, and until there were some faults; when this returns the cluster is whole. */
    List<Strike> runUntil(Instant end) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> strikeUntil(end), threads))
                            .limit(AT_ONCE)
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdownNow();
        }
        Patience.await("the cluster was whole after the last fault", RECOVERY_LIMIT, cluster::isWhole);
        return List.copyOf(strikes);
    }

    private void strikeUntil(Instant end) {
        Patience.pause(calm());
        while (!isOver(end)) {
            Fault fault = next();
            Strike strike = carryOut(fault);
            note(strike);
            Patience.pause(calm());
        }
    }

    private synchronized boolean isOver(Instant end) {
        return !clock.instant().isBefore(end) && strikes.size() + struck.size() >= LEAST;
    }

    private synchronized Duration calm() {
        return plan.calm();
    }

    private synchronized Fault next() {
        Fault fault = plan.next(struck);
        struck.add(fault.member().role());
        return fault;
    }

    private synchronized void note(Strike strike) {
        struck.remove(strike.fault().member().role());
        strikes.add(strike);
        listener.accept(strike);
    }

    private Strike carryOut(Fault fault) {
        MemberProcess process = cluster.process(fault.member());
        Instant begun = clock.instant();
        fault.strike(process);
        Patience.pause(fault.length());
        fault.heal(process);
        Instant healed = clock.instant();
        int starts = awaitRecovery(fault, process);
        return new Strike(fault, begun, healed, clock.instant(), starts);
    }

    /** As whoever runs services does: what gives up is started again. */
    private int awaitRecovery(Fault fault, MemberProcess process) {
        int lives = process.lives();
        Patience.await(fault.member() + " was at work after the " + fault.kind(), RECOVERY_LIMIT, () -> {
            if (!process.isAlive()) {
                process.start();
            }
            return cluster.hasRecovered(fault.member());
        });
        return process.lives() - lives;
    }
}
