package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.industryfacts.query.projection.FactChange.Assertion;
import org.industryfacts.query.projection.FactChange.Closing;
import org.industryfacts.query.projection.FactChange.Reading;

/** Facts that were asserted by readings which are not closed yet. For one batch, and one thread. */
final class OpenReadings {

    private final Map<Reading, Map<UUID, FactRow>> facts = new LinkedHashMap<>();

    /** Adds a fact; one that is there already comes from a redelivery, and is the same. */
    void add(Assertion assertion) {
        FactRow row = assertion.fact();
        facts.computeIfAbsent(assertion.reading(), reading -> new LinkedHashMap<>())
                .putIfAbsent(row.fact().factId(), row);
    }

    /** Whether all facts that a closing event lists are here. */
    boolean hasAll(Closing closing) {
        return of(closing.reading()).keySet().containsAll(closing.factIds());
    }

    /** The facts of a reading, by id. */
    Map<UUID, FactRow> of(Reading reading) {
        return facts.getOrDefault(reading, Map.of());
    }

    /** Forgets a reading. */
    void close(Reading reading) {
        facts.remove(reading);
    }

    /** All that are here. */
    List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        facts.forEach((reading, rows) -> rows.values().forEach(row -> assertions.add(new Assertion(reading, row))));
        return assertions;
    }
}
