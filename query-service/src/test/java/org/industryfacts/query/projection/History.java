package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;

/** What happened to a few articles in one partition: submissions, failures, withdrawals of them and of their sources. */
final class History {

    private static final int ARTICLES = 4;
    private static final int STEPS = 25;
    private static final List<String> SOURCES = List.of("a paper", "another paper");

    /** One record of the topic of articles, and what extract-service makes of it. */
    private record Step(Envelope<?> said, List<Envelope<?>> answer) {}

    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private final List<UUID> articleIds = new ArrayList<>();

    private History(Random random) {
        this.random = random;
        for (int i = 0; i < ARTICLES; i++) {
            articleIds.add(new UUID(random.nextLong(), random.nextLong()));
        }
    }

    static History random(Random random) {
        History history = new History(random);
        for (int offset = 0; offset < STEPS; offset++) {
            history.steps.add(history.step(new Origin(1, 0, offset)));
        }
        return history;
    }

    /** Every record once, each answer right after its cause. */
    List<ConsumerRecord<String, byte[]>> plainRun() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int offset = 0; offset < STEPS; offset++) {
            records.add(LogRecords.at(0, offset, steps.get(offset).said()));
            steps.get(offset).answer().forEach(event -> records.add(LogRecords.at(0, records.size(), event)));
        }
        return records;
    }

    /** The topic of articles. */
    List<ConsumerRecord<String, byte[]>> articles() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        steps.forEach(step -> records.add(LogRecords.at(0, records.size(), step.said())));
        return records;
    }

    /** The topic of facts, where producers that were thought dead have written as well. */
    List<ConsumerRecord<String, byte[]>> factsWithLateRuns(Random random) {
        List<Envelope<?>> events = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            List<Envelope<?>> answer = steps.get(i).answer();
            if (random.nextInt(5) == 0) {
                events.addAll(torn(answer));
            }
            events.addAll(answer);
            if (random.nextInt(3) == 0) {
                List<Envelope<?>> late = steps.get(random.nextInt(i + 1)).answer();
                events.addAll(random.nextBoolean() ? late : torn(late));
            }
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        events.forEach(event -> records.add(LogRecords.at(0, records.size(), event)));
        return records;
    }

    private List<Envelope<?>> torn(List<Envelope<?>> run) {
        return run.isEmpty() ? run : run.subList(0, random.nextInt(run.size()));
    }

    private Step step(Origin origin) {
        UUID articleId = articleIds.get(random.nextInt(ARTICLES));
        return switch (random.nextInt(10)) {
            case 0 -> new Step(Events.withdrawn(articleId), List.of(Events.withdrawalAnswered(articleId, origin)));
            case 1 -> new Step(Events.sourceWithdrawn(oneOf(SOURCES)), List.of());
            case 2 -> failure(articleId, origin);
            default -> reading(articleId, origin);
        };
    }

    private Step failure(UUID articleId, Origin origin) {
        String revision = "broken-" + random.nextInt(3);
        return new Step(
                Events.submitted(articleId, revision, oneOf(SOURCES)),
                List.of(Events.failed(articleId, revision, origin)));
    }

    /** A revision has the same facts whenever it is submitted; revisions have some in common. */
    private Step reading(UUID articleId, Origin origin) {
        int number = random.nextInt(4);
        String revision = "revision-" + number;
        List<Fact> facts = new ArrayList<>();
        for (int value = number; value < number + number * 2; value++) {
            facts.add(Facts.metric(articleId, revision, value));
        }
        List<Envelope<?>> run = new ArrayList<>();
        facts.forEach(fact -> run.add(Events.asserted(fact, origin)));
        run.add(Events.extracted(articleId, revision, origin, facts));
        return new Step(Events.submitted(articleId, revision, oneOf(SOURCES)), run);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
