package org.industryfacts.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.industryfacts.query.projection.FactChange.Assertion;
import org.industryfacts.query.projection.FactChange.Closing;
import org.industryfacts.query.projection.FactChange.Extracted;
import org.industryfacts.query.projection.FactChange.Failed;
import org.industryfacts.query.projection.FactChange.Reading;
import org.industryfacts.query.projection.FactChange.Withdrawn;

/**
 * Finds out what the closing events of a batch change, given how far their articles have come. Decides in memory and
 * touches no table. For one batch, and one thread.
 */
final class ClosingPlan {

    private final Map<UUID, Standing> standings;
    private final OpenReadings open;

    private final List<Map<UUID, Replacement>> rounds = new ArrayList<>();
    private final Map<UUID, Closing> outcomes = new HashMap<>();
    private final Map<UUID, Long> withdrawals = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /**
     * @param standings of the articles that will be closed
     * @param open the facts that were asserted so far
     */
    ClosingPlan(Map<UUID, Standing> standings, OpenReadings open) {
        this.standings = new HashMap<>(standings);
        this.open = open;
    }

    /** Takes the next closing event, in the order of the log. */
    void add(Delivery<Closing> delivery) {
        Closing closing = delivery.change();
        Reading reading = closing.reading();
        Standing standing = standings.getOrDefault(reading.articleId(), Standing.NONE);
        if (closing instanceof Withdrawn) {
            withdraw(closing, standing);
        } else if (standing.isBefore(closing)) {
            fault(closing)
                    .ifPresentOrElse(
                            reason -> rejections.add(new Rejection(delivery.record(), reason)),
                            () -> conclude(closing, standing));
        }
    }

    private void withdraw(Closing closing, Standing standing) {
        UUID articleId = closing.reading().articleId();
        long offset = closing.reading().origin().offset();
        if (offset > standing.withdrawnOffset()) {
            withdrawals.put(articleId, offset);
            standings.put(articleId, standing.withWithdrawal(offset));
            if (!standing.outlasts(offset)) {
                replace(articleId, closing.at(), List.of());
            }
        }
    }

    private void conclude(Closing closing, Standing standing) {
        Reading reading = closing.reading();
        Map<UUID, FactRow> asserted = open.of(reading);
        List<FactRow> listed =
                closing.factIds().stream().distinct().map(asserted::get).toList();
        if (!(closing instanceof Failed)) {
            // Of a reading that failed a later one may still mend the failure, in this batch or in another.
            open.close(reading);
        }
        outcomes.put(reading.articleId(), closing);
        standings.put(reading.articleId(), standing.withOutcome(closing));
        replace(reading.articleId(), closing.at(), listed);
    }

    /** Why the log is damaged, where it is: whoever closes a reading has written its facts before. */
    private Optional<String> fault(Closing closing) {
        Map<UUID, FactRow> asserted = open.of(closing.reading());
        for (UUID factId : closing.factIds()) {
            FactRow row = asserted.get(factId);
            if (row == null) {
                return Optional.of("fact " + factId + " is listed, but was not asserted before");
            }
            if (closing instanceof Extracted extracted && !row.fact().revision().equals(extracted.revision())) {
                return Optional.of("fact " + factId + " is of revision "
                        + row.fact().revision() + ", not of " + extracted.revision());
            }
        }
        return Optional.empty();
    }

    /** An article that changes twice does so in two rounds, so that its history does not depend on how batches fall. */
    private void replace(UUID articleId, Instant at, Collection<FactRow> facts) {
        Replacement replacement = new Replacement(articleId, at, facts);
        for (Map<UUID, Replacement> round : rounds) {
            if (round.putIfAbsent(articleId, replacement) == null) {
                return;
            }
        }
        Map<UUID, Replacement> round = new LinkedHashMap<>();
        round.put(articleId, replacement);
        rounds.add(round);
    }

    /** What is to be replaced, an article at most once in a round; the rounds in their order. */
    List<List<Replacement>> rounds() {
        return rounds.stream().map(round -> List.copyOf(round.values())).toList();
    }

    /** The newest outcomes, one for an article. */
    Collection<Closing> outcomes() {
        return outcomes.values();
    }

    /** The offsets of the newest withdrawals, by article. */
    Map<UUID, Long> withdrawals() {
        return withdrawals;
    }

    /** Facts whose readings are still open. */
    List<Assertion> leftOpen() {
        return open.assertions();
    }

    /** Closing events that can never be applied. */
    List<Rejection> rejections() {
        return rejections;
    }
}
