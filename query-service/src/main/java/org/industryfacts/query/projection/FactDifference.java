package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What replacements change of the facts of articles. A gone fact whose claim exactly one new fact of its article makes
 * is superseded by it; where none or several do, nothing tells which of them took its place, and it is retracted.
 * Decides in memory; for one thread.
 */
final class FactDifference {

    private final List<FactRow> kept = new ArrayList<>();
    private final List<FactRow> asserted = new ArrayList<>();
    private final List<Gone> gone = new ArrayList<>();

    /**
     * A fact that is no longer asserted.
     *
     * @param successorId the fact that superseded it; null where it was retracted
     */
    record Gone(UUID factId, @Nullable UUID successorId) {}

    /**
     * Adds what changes in one article.
     *
     * @param standing the facts that it asserts, each with its claim
     * @param facts those that it asserts from now on
     */
    void add(Map<UUID, UUID> standing, Collection<FactRow> facts) {
        Set<UUID> stay = new HashSet<>();
        Map<UUID, List<UUID>> newcomers = new HashMap<>();
        for (FactRow row : facts) {
            UUID factId = row.fact().factId();
            stay.add(factId);
            if (standing.containsKey(factId)) {
                kept.add(row);
            } else {
                asserted.add(row);
                newcomers
                        .computeIfAbsent(row.fact().claimId(), claim -> new ArrayList<>())
                        .add(factId);
            }
        }
        standing.forEach((factId, claimId) -> {
            if (!stay.contains(factId)) {
                List<UUID> heirs = newcomers.getOrDefault(claimId, List.of());
                gone.add(new Gone(factId, heirs.size() == 1 ? heirs.get(0) : null));
            }
        });
    }

    /** Facts that were asserted before, as they are now. */
    List<FactRow> kept() {
        return kept;
    }

    /** Facts that were not asserted before. */
    List<FactRow> asserted() {
        return asserted;
    }

    /** Facts that are no longer asserted. */
    List<Gone> gone() {
        return gone;
    }

    FactCounts counts() {
        int superseded =
                (int) gone.stream().filter(fact -> fact.successorId() != null).count();
        return new FactCounts(asserted.size(), superseded, gone.size() - superseded);
    }
}
