package org.industryfacts.ingest.publishing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.industryfacts.event.Topics;

/** Ready means: the broker answers, and has the topic of articles as it was declared. */
@Readiness
@ApplicationScoped
class ArticlesTopicCheck implements AsyncHealthCheck {

    private static final String NAME = "The broker has the topic " + Topics.ARTICLES;

    private final Admin admin;

    ArticlesTopicCheck(Admin admin) {
        this.admin = admin;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> admin.describeTopics(List.of(Topics.ARTICLES))
                        .allTopicNames()
                        .toCompletionStage())
                .map(ArticlesTopicCheck::answer)
                .onFailure()
                .recoverWithItem(ArticlesTopicCheck::down);
    }

    private static HealthCheckResponse answer(Map<String, TopicDescription> topics) {
        int partitions = topics.get(Topics.ARTICLES).partitions().size();
        return HealthCheckResponse.named(NAME)
                .status(partitions == Topics.PARTITIONS)
                .withData("partitions", partitions)
                .build();
    }

    private static HealthCheckResponse down(Throwable failure) {
        return HealthCheckResponse.named(NAME)
                .down()
                .withData("reason", failure.toString())
                .build();
    }
}
