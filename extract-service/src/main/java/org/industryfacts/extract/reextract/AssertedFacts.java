package org.industryfacts.extract.reextract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;

/**
 * What the articles of one partition assert, as a reader of the topic would have it: of each article the greatest
 * origin holds. For one thread.
 */
final class AssertedFacts {

    private final EventCodec codec = new EventCodec();
    private final BiPredicate<String, Origin> counts;
    private final Map<Reading, Map<UUID, Assertion>> open = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    private AssertedFacts(BiPredicate<String, Origin> counts) {
        this.counts = counts;
    }

    /**
     * Reads a partition to its end.
     *
     * @param counts which readings, of which article, are looked at
     */
    static Map<String, Outcome> of(PartitionReader log, TopicPartition partition, BiPredicate<String, Origin> counts) {
        AssertedFacts facts = new AssertedFacts(counts);
        log.read(partition, log.beginning(partition), log.end(partition), facts::take);
        return facts.outcomes;
    }

    /**
     * How the reading of an article ended.
     *
     * @param failure why it cannot be read; null where it can
     * @param facts that it found, by id
     */
    record Outcome(Origin origin, @Nullable String failure, Map<UUID, Assertion> facts) {

        /** Whether another outcome holds instead: one of a greater origin, or one that mends the failure of this. */
        private boolean isBefore(Origin other, @Nullable String otherFailure) {
            int order = origin.compareTo(other);
            return order < 0 || order == 0 && failure != null && otherFailure == null;
        }
    }

    /**
     * A fact, as far as it is compared.
     *
     * @param text what it says, for people
     */
    record Assertion(FactType type, UUID claimId, String text) {

        private static final Set<String> NOT_SHOWN = Set.of("counter", "comparator");

        static Assertion of(Fact fact) {
            StringBuilder text = new StringBuilder(fact.type().code());
            fact.slots().assertedFields().forEach((slot, value) -> {
                if (value != null && !NOT_SHOWN.contains(slot)) {
                    text.append(", ").append(slot).append(' ').append(value);
                }
            });
            return new Assertion(
                    fact.type(),
                    fact.claimId(),
                    text.append(", read from ").append(fact.evidence().exact()).toString());
        }
    }

    private record Reading(String articleId, Origin origin) {}

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            Envelope<Event> envelope = codec.decode(record);
            Origin origin = envelope.origin();
            if (origin != null && envelope.event() instanceof FactEvent event && counts.test(event.subject(), origin)) {
                take(new Reading(event.subject(), origin), event);
            }
        } catch (UndecodableRecordException e) {
            // No fact: whoever serves the topic has set it aside.
            return;
        }
    }

    private void take(Reading reading, FactEvent event) {
        if (event instanceof FactAsserted asserted) {
            open.computeIfAbsent(reading, any -> new LinkedHashMap<>())
                    .put(asserted.fact().factId(), Assertion.of(asserted.fact()));
        } else if (event instanceof ArticleExtracted extracted) {
            close(reading, null, extracted.factIds());
        } else if (event instanceof ArticleFailed failed) {
            close(reading, failed.reason() + ": " + failed.detail(), List.of());
        }
    }

    private void close(Reading reading, @Nullable String failure, List<UUID> factIds) {
        Map<UUID, Assertion> facts = open.remove(reading);
        Outcome known = outcomes.get(reading.articleId());
        if (known == null || known.isBefore(reading.origin(), failure)) {
            Map<UUID, Assertion> listed = facts == null ? new HashMap<>() : facts;
            listed.keySet().retainAll(Set.copyOf(factIds));
            outcomes.put(reading.articleId(), new Outcome(reading.origin(), failure, listed));
        }
    }
}
