package org.industryfacts.extract.generation;

import java.time.Duration;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

import org.industryfacts.extract.StopSignal;

/**
 * The generation that articles are read under.
 *
 * <p>Asked after an article was fetched and before it is read, the answer is never too low for an article that was
 * accepted after a promotion had begun: such an article cannot have been fetched, and the question not asked, before.
 * Articles that were accepted earlier may be read under either; the promotion reads all of them itself. Used by one
 * thread at a time.
 */
@Singleton
public class CurrentGeneration {

    private static final Logger LOG = Logger.getLogger(CurrentGeneration.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final GenerationLog log;
    private final StopSignal stop = new StopSignal();

    /** @param common what all Kafka clients of the service are told */
    public CurrentGeneration(@Identifier("default-kafka-broker") Map<String, Object> common) {
        log = new GenerationLog(common);
    }

    /**
     * Its number; waits for the broker as long as that takes.
     *
     * @throws IllegalStateException where the service is stopped first
     */
    public int number() {
        while (true) {
            try {
                return log.inForce();
            } catch (KafkaException e) {
                LOG.warnf("The broker does not say which generation is in force; asking again: %s", e.getMessage());
            }
            if (stop.isGivenWithin(PAUSE)) {
                throw new IllegalStateException("stopped before the broker had said which generation is in force");
            }
        }
    }

    @PreDestroy
    void stop() {
        stop.give();
    }
}
