package org.industryfacts.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.industryfacts.chaos.Fault.Kill;
import org.industryfacts.chaos.Fault.Pause;
import org.industryfacts.chaos.Fault.Restart;

/**
 * Faults without end, drawn by a seed: every kind comes once before any comes again; order, members and lengths are
 * left to chance. For one thread at a time.
 */
final class FaultPlan {

    private static final int SHORTEST_MILLIS = 500;

    /** Members are missed after some seconds: a pause may end before, or bring back one that others have replaced. */
    private static final int LONGEST_MILLIS = 12_000;

    private static final int LONGEST_CALM_MILLIS = 4_000;

    private final Random random;
    private final Layout layout;
    private final Deque<Kind> deck = new ArrayDeque<>();

    private interface Draw {
        Fault on(Member member, Duration length);
    }

    private record Kind(Role role, Draw draw) {}

    FaultPlan(long seed, Layout layout) {
        this.random = new Random(seed);
        this.layout = layout;
    }

    /** @param spared roles that have enough to do with the fault before: half of their members may be away */
    Fault next(Set<Role> spared) {
        if (deck.stream().allMatch(kind -> spared.contains(kind.role()))) {
            deck.addAll(shuffledKinds());
        }
        Kind kind = deck.stream()
                .filter(drawn -> !spared.contains(drawn.role()))
                .findFirst()
                .orElseThrow();
        deck.remove(kind);
        List<Member> members = layout.members(kind.role());
        return kind.draw().on(members.get(random.nextInt(members.size())), millis(SHORTEST_MILLIS, LONGEST_MILLIS));
    }

    /** How long nothing happens before the next fault. */
    Duration calm() {
        return millis(SHORTEST_MILLIS, LONGEST_CALM_MILLIS);
    }

    private List<Kind> shuffledKinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Role role : Role.values()) {
            kinds.add(new Kind(role, Kill::new));
            kinds.add(new Kind(role, Restart::new));
            kinds.add(new Kind(role, Pause::new));
        }
        Collections.shuffle(kinds, random);
        return kinds;
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(least + random.nextInt(most - least));
    }
}
