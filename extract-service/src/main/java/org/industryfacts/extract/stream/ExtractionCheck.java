package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.industryfacts.extract.FactReader;

/** Ready means: the engine is loaded, and partitions of the topic of articles are assigned to this instance. */
@Readiness
@ApplicationScoped
class ExtractionCheck implements AsyncHealthCheck {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final FactReader reader;
    private final KafkaClientService clients;

    ExtractionCheck(FactReader reader, KafkaClientService clients) {
        this.reader = reader;
        this.clients = clients;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return clients.getConsumer("articles")
                .getAssignments()
                .map(Set::size)
                .ifNoItem()
                .after(TIMEOUT)
                .recoverWithItem(0)
                .onFailure()
                .recoverWithItem(0)
                .map(this::answer);
    }

    private HealthCheckResponse answer(int partitions) {
        return HealthCheckResponse.named("Articles are read")
                .status(partitions > 0)
                .withData("engine", reader.version())
                .withData("partitions", partitions)
                .build();
    }
}
