package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Place;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;

/**
 * What happened to a few articles in one partition: submissions, failures, withdrawals of them and of their sources,
 * dead letters that were redriven. Two generations of the engine have read it.
 */
final class History {

    private static final int ARTICLES = 4;
    private static final int STEPS = 25;
    private static final List<String> SOURCES = List.of("a paper", "another paper");

    /** What is drawn for a step. */
    private enum Kind {
        WITHDRAWAL,
        SOURCE_WITHDRAWAL,
        FAILURE,
        REDRIVE,
        READING
    }

    /**
     * One record of the topic of articles, and what extract-service makes of it.
     *
     * @param answers by generation, from 1
     * @param failedAtFirst whether the first answer was a failure, which a later step has mended
     */
    private record Step(Envelope<Event> said, Place place, List<List<Envelope<?>>> answers, boolean failedAtFirst) {

        Step afterFailure() {
            return new Step(said, place, answers, true);
        }
    }

    private final Random random;
    private final int partition;
    private final int generations;
    private final List<Step> steps = new ArrayList<>();
    private final List<UUID> articleIds = new ArrayList<>();

    private History(Random random, int partition, int generations) {
        this.random = random;
        this.partition = partition;
        this.generations = generations;
        for (int i = 0; i < ARTICLES; i++) {
            articleIds.add(new UUID(random.nextLong(), random.nextLong()));
        }
    }

    /** Anything that may happen. */
    static History ofAnything(Random random, int partition) {
        History history = new History(random, partition, 1 + random.nextInt(2));
        while (history.steps.size() < STEPS) {
            history.steps.add(history.step(history.anyKind()));
        }
        return history;
    }

    /** Nothing but revisions and failures, read once. */
    static History ofRevisions(Random random, int partition) {
        History history = new History(random, partition, 1);
        while (history.steps.size() < STEPS) {
            history.steps.add(history.step(random.nextInt(6) == 0 ? Kind.FAILURE : Kind.READING));
        }
        return history;
    }

    private Kind anyKind() {
        return switch (random.nextInt(12)) {
            case 0 -> Kind.WITHDRAWAL;
            case 1 -> Kind.SOURCE_WITHDRAWAL;
            case 2 -> Kind.FAILURE;
            case 3, 4 -> Kind.REDRIVE;
            default -> Kind.READING;
        };
    }

    /** Every record once, each followed by its answer, as if nothing had ever failed that was mended later. */
    List<List<ConsumerRecord<String, byte[]>>> plainRun() {
        List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
        for (int generation = 0; generation < generations; generation++) {
            for (int offset = 0; offset < STEPS; offset++) {
                batches.add(List.of(
                        LogRecords.at(partition, offset, steps.get(offset).said())));
                batches.add(records(steps.get(offset).answers().get(generation)));
            }
        }
        batches.removeIf(List::isEmpty);
        return batches;
    }

    /** The topic of articles. */
    List<ConsumerRecord<String, byte[]>> articles() {
        List<Envelope<?>> said = new ArrayList<>();
        steps.forEach(step -> said.add(step.said()));
        return records(said);
    }

    /** The topic of facts: producers that were thought dead have written as well, and generations have overlapped. */
    List<ConsumerRecord<String, byte[]>> facts() {
        List<List<Envelope<?>>> first = runs(0);
        List<List<Envelope<?>>> second = generations == 2 ? runs(1) : List.of();
        List<Envelope<?>> events = new ArrayList<>();
        int next = 0;
        for (List<Envelope<?>> run : first) {
            events.addAll(run);
            while (next < second.size() && random.nextInt(3) == 0) {
                events.addAll(second.get(next++));
            }
        }
        second.subList(next, second.size()).forEach(events::addAll);
        return records(events);
    }

    /** All runs of a generation in their order, with torn ones before and late ones between them. */
    private List<List<Envelope<?>>> runs(int generation) {
        List<List<Envelope<?>>> runs = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            List<Envelope<?>> answer = steps.get(i).answers().get(generation);
            if (steps.get(i).failedAtFirst() && generation == 0) {
                runs.add(failureInsteadOf(steps.get(i)));
                continue;
            }
            if (random.nextInt(5) == 0) {
                runs.add(torn(answer));
            }
            runs.add(answer);
            if (random.nextInt(3) == 0) {
                List<Envelope<?>> late = lateAnswer(random.nextInt(i + 1), generation);
                runs.add(random.nextBoolean() ? late : torn(late));
            }
        }
        return runs;
    }

    private List<Envelope<?>> lateAnswer(int step, int generation) {
        Step late = steps.get(step);
        return late.failedAtFirst() ? failureInsteadOf(late) : late.answers().get(generation);
    }

    private List<Envelope<?>> failureInsteadOf(Step step) {
        UUID articleId = UUID.fromString(step.said().event().subject());
        return List.of(Events.failed(
                articleId, "it broke", new Origin(1, partition, step.place().offset())));
    }

    private List<Envelope<?>> torn(List<Envelope<?>> run) {
        return run.isEmpty() ? run : run.subList(0, random.nextInt(run.size()));
    }

    private List<ConsumerRecord<String, byte[]>> records(List<Envelope<?>> events) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        events.forEach(event -> records.add(LogRecords.at(partition, records.size(), event)));
        return records;
    }

    private Step step(Kind kind) {
        Place place = new Place(partition, steps.size());
        UUID articleId = articleIds.get(random.nextInt(ARTICLES));
        return switch (kind) {
            case WITHDRAWAL ->
                new Step(
                        Events.withdrawn(articleId),
                        place,
                        byGeneration(place, origin -> List.of(Events.withdrawalAnswered(articleId, origin))),
                        false);
            case SOURCE_WITHDRAWAL ->
                new Step(
                        Events.sourceWithdrawn(oneOf(SOURCES)), place, byGeneration(place, origin -> List.of()), false);
            case FAILURE -> failure(articleId, place);
            case REDRIVE -> steps.isEmpty() ? reading(articleId, place) : redrive(random.nextInt(steps.size()));
            case READING -> reading(articleId, place);
        };
    }

    private Step failure(UUID articleId, Place place) {
        String revision = "broken-" + random.nextInt(3);
        return new Step(
                Events.submitted(articleId, revision, oneOf(SOURCES)),
                place,
                byGeneration(place, origin -> List.of(Events.failed(articleId, revision, origin))),
                false);
    }

    /** An earlier record is written again; if it was one that could be read, it had failed at first. */
    private Step redrive(int number) {
        Step first = steps.get(number);
        boolean wasRead = first.answers().get(0).size() > 1 && first.said().redrivenFrom() == null;
        if (wasRead) {
            steps.set(number, first.afterFailure());
        }
        Envelope<Event> said = first.said();
        Envelope<Event> again =
                new Envelope<>(said.id(), said.source(), said.time(), null, first.place(), said.event());
        return new Step(again, first.place(), first.answers(), false);
    }

    /** A revision has the same facts whenever it is submitted; revisions have some in common, generations too. */
    private Step reading(UUID articleId, Place place) {
        int number = random.nextInt(4);
        String revision = "revision-" + number;
        String source = oneOf(SOURCES);
        return new Step(
                Events.submitted(articleId, revision, source),
                place,
                byGeneration(place, origin -> run(articleId, revision, number, origin)),
                false);
    }

    private static List<Envelope<?>> run(UUID articleId, String revision, int number, Origin origin) {
        List<Fact> facts = new ArrayList<>();
        int first = number + origin.generation() - 1;
        for (int value = first; value < first + number * 2; value++) {
            facts.add(Facts.metric(articleId, revision, value));
        }
        List<Envelope<?>> run = new ArrayList<>();
        facts.forEach(fact -> run.add(Events.asserted(fact, origin)));
        run.add(Events.extracted(articleId, revision, origin, facts));
        return run;
    }

    private List<List<Envelope<?>>> byGeneration(Place place, Answer answer) {
        List<List<Envelope<?>>> answers = new ArrayList<>();
        for (int generation = 1; generation <= generations; generation++) {
            answers.add(answer.of(new Origin(generation, place.partition(), place.offset())));
        }
        return answers;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What extract-service says to a record. */
    @FunctionalInterface
    private interface Answer {
        List<Envelope<?>> of(Origin origin);
    }
}
