package org.industryfacts.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.industryfacts.event.Topics;

/** Ready means, beside a database that answers: partitions of both topics are assigned to this instance. */
@Readiness
@ApplicationScoped
class ConsumersCheck implements AsyncHealthCheck {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final KafkaClientService clients;

    ConsumersCheck(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.join()
                .all(List.of(partitions(Topics.ARTICLES), partitions(Topics.INDUSTRY_FACTS)))
                .andFailFast()
                .map(counts -> HealthCheckResponse.named("The log is read")
                        .status(counts.get(0) > 0 && counts.get(1) > 0)
                        .withData(Topics.ARTICLES, counts.get(0))
                        .withData(Topics.INDUSTRY_FACTS, counts.get(1))
                        .build());
    }

    private Uni<Integer> partitions(String channel) {
        return clients.getConsumer(channel)
                .getAssignments()
                .map(Set::size)
                .ifNoItem()
                .after(TIMEOUT)
                .recoverWithItem(0)
                .onFailure()
                .recoverWithItem(0);
    }
}
