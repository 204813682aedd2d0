package org.industryfacts.extract.reextract;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.event.Topics;
import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.generation.Generation;
import org.industryfacts.extract.generation.Generation.State;
import org.industryfacts.extract.generation.GenerationLog;
import org.industryfacts.extract.reextract.AssertedFacts.Outcome;
import org.industryfacts.extract.stream.FactsPublisher;
import org.industryfacts.extract.stream.FollowingEvents;

/**
 * The reading of all articles with the engine of this program: in the shadow first, then, on request, as what holds.
 * Each step is noted before it is taken, so that whatever is cut short is taken up by the same command again. Used by
 * one thread.
 */
final class Reextraction implements AutoCloseable {

    /** That of the service, where nobody has set another. */
    private static final Duration HANG_LIMIT = Duration.ofMinutes(5);

    private final String engine;
    private final Consumer<String> report;
    private final GenerationLog generations;
    private final PartitionReader log;
    private final FactsPublisher publisher;
    private final Shadow shadow;
    private final ShadowReading reading;
    private final Promotion promotion;

    /**
     * @param kafka what all Kafka clients are told
     * @param engine names the engine that reads; no two name themselves alike
     * @param report takes what happens, line by line
     */
    Reextraction(Map<String, Object> kafka, String engine, FactReader reader, Consumer<String> report) {
        this.engine = engine;
        this.report = report;
        generations = new GenerationLog(kafka);
        log = new PartitionReader(kafka);
        publisher = new FactsPublisher(kafka);
        shadow = new Shadow(kafka);
        MeterRegistry meters = new SimpleMeterRegistry();
        reading = new ShadowReading(
                log, new FollowingEvents(reader, new HangGuard(() -> HANG_LIMIT, meters), meters), publisher, report);
        promotion = new Promotion(log, publisher, report);
    }

    /**
     * Reads all articles and says what would change. Where this engine has begun to, it goes on.
     *
     * @throws RefusedException where a promotion has begun that must come to its end first
     */
    FactDiff compare() {
        Generation generation = begunOrNew();
        reading.run(generation.number());
        if (!generations.newest().equals(Optional.of(generation))) {
            throw new RefusedException("Another re-extraction has begun meanwhile, or this one was discarded");
        }
        FactDiff diff = diff(generation);
        diff.lines().forEach(report);
        report.accept("Nobody sees any of it yet. To have it hold: --promote; to forget it: --discard");
        return diff;
    }

    /**
     * Has what was read hold: what is accepted from now on is read under its generation, and so is what was accepted
     * since it was read; then its facts go to those who subscribe.
     *
     * @throws RefusedException where nothing was read, or by another engine
     */
    void promote() {
        Generation generation = generations
                .newest()
                .filter(newest -> newest.state() == State.SHADOW || newest.state() == State.PROMOTING)
                .orElseThrow(() -> new RefusedException("There is nothing to promote; see first what would change"));
        if (!generation.engine().equals(engine)) {
            throw new RefusedException("What would be promoted was read by the engine " + generation.engine()
                    + ", but this one is " + engine);
        }
        // From here on no article is accepted that the service would read under an older generation; what it does read
        // under one was accepted before, and is read again here.
        note(generation.in(State.PROMOTING));
        reading.run(generation.number());
        promotion.run(generation.number());
        note(generation.in(State.PROMOTED));
        shadow.empty();
        report.accept("Generation " + generation.number() + ", read by engine " + generation.engine() + ", holds");
    }

    /**
     * Forgets what was read.
     *
     * @throws RefusedException where its promotion has begun: some have seen it
     */
    void discard() {
        Optional<Generation> newest = generations.newest();
        if (newest.filter(generation -> generation.state() == State.PROMOTING).isPresent()) {
            throw halfPromoted(newest.get());
        }
        newest.filter(generation -> generation.state() == State.SHADOW)
                .ifPresent(generation -> note(generation.in(State.DISCARDED)));
        shadow.empty();
        report.accept("Nothing is left of what was read");
    }

    private Generation begunOrNew() {
        Optional<Generation> newest = generations.newest();
        if (newest.filter(generation -> generation.state() == State.PROMOTING).isPresent()) {
            throw halfPromoted(newest.get());
        }
        Optional<Generation> begun = newest.filter(generation ->
                generation.state() == State.SHADOW && generation.engine().equals(engine));
        begun.ifPresent(generation -> report.accept("Going on with generation " + generation.number()));
        return begun.orElseGet(this::begin);
    }

    private Generation begin() {
        shadow.empty();
        Generation generation = new Generation(generations.unused(), engine, State.SHADOW);
        note(generation);
        report.accept("Engine " + engine + " reads all articles, as generation " + generation.number());
        return generation;
    }

    private FactDiff diff(Generation generation) {
        FactDiff diff = new FactDiff();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            LivePlaces places = LivePlaces.of(log, partition, log.end(new TopicPartition(Topics.ARTICLES, partition)));
            Map<String, Outcome> before = AssertedFacts.of(
                    log,
                    new TopicPartition(Topics.INDUSTRY_FACTS, partition),
                    (article, origin) -> places.isLive(article));
            AssertedFacts.of(
                            log,
                            new TopicPartition(Topics.INDUSTRY_FACTS_SHADOW, partition),
                            (article, origin) -> origin.generation() == generation.number()
                                    && places.isLive(article, origin.offset()))
                    .forEach((article, after) -> diff.add(
                            article,
                            before.containsKey(article) ? before.get(article).facts() : Map.of(),
                            after));
        }
        return diff;
    }

    private void note(Generation generation) {
        generations.append(generation);
    }

    private static RefusedException halfPromoted(Generation generation) {
        return new RefusedException("The promotion of generation " + generation.number()
                + " has begun and must come to its end first: --promote");
    }

    @Override
    public void close() {
        generations.close();
        log.close();
        publisher.stop();
    }
}
