package org.industryfacts.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.industryfacts.chaos.Nemesis.Strike;

/**
 * All that a run has to tell.
 *
 * @param accepted texts that clients were told 202 of
 * @param rows of the tables in the end
 * @param longest the longest that a new article waited for a subscriber to be told of its first fact
 * @param silence the longest that a subscriber was told nothing under load
 * @param drained how long it took after the load until everything was read
 * @param repeated articles that were read again, since whoever had read them did not come to say so
 */
record Outcome(
        ChaosOptions options,
        long accepted,
        long articles,
        long withdrawals,
        long samples,
        long connections,
        Map<String, Integer> rows,
        List<Strike> strikes,
        Stall longest,
        Stall silence,
        Duration drained,
        long repeated,
        Verdict verdict) {

    /** @param during the faults that fell into it */
    record Stall(Duration length, List<Strike> during) {

        private static final int SHOWN = 4;

        /** The faults that happened, or were not overcome yet, in the time that ended then. */
        static Stall of(Duration length, long endedAtMillis, List<Strike> strikes) {
            long begun = endedAtMillis - length.toMillis();
            return new Stall(
                    length,
                    strikes.stream()
                            .filter(strike -> strike.begun().toEpochMilli() < endedAtMillis
                                    && strike.whole().toEpochMilli() > begun)
                            .toList());
        }

        /** The first faults that fell into it; a long one outlasts many. */
        String cause() {
            String first = during.stream()
                    .limit(SHOWN)
                    .map(strike -> strike.fault().kind() + " ("
                            + Seconds.of(strike.fault().length()) + " s, at work again after "
                            + Seconds.of(strike.recovery()) + " s)")
                    .collect(Collectors.joining(", "));
            return first.isEmpty()
                    ? "no fault"
                    : first + (during.size() > SHOWN ? " and " + (during.size() - SHOWN) + " more" : "");
        }
    }

    /** How often each kind of fault happened. */
    Map<String, Long> kinds() {
        return strikes.stream()
                .collect(Collectors.groupingBy(strike -> strike.fault().kind(), TreeMap::new, Collectors.counting()));
    }

    /** How often a member gave up while it started, since another was away, and was started again. */
    int startedAgain() {
        return strikes.stream().mapToInt(Strike::starts).sum();
    }

    /** The slowest recovery. */
    Duration slowestRecovery() {
        return strikes.stream().map(Strike::recovery).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    String lastLine() {
        return accepted + " accepted, " + strikes.size() + " faults, " + verdict.counts() + ", longest stall "
                + Seconds.of(longest.length()) + " s";
    }
}
