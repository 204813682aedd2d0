package org.industryfacts.system;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.system.Api.Accepted;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code kill -9} of a service while articles come in: it comes back, and nothing that was accepted is lost or doubled.
 */
class ServiceCrashIT {

    private static final int ARTICLES_BEFORE_A_KILL = 20;

    @TempDir
    Path data;

    @Test
    void everyAcceptedArticleIsExtractedOnce() {
        try (RunningStack stack = RunningStack.start(data)) {
            // given
            Api api = stack.api();
            List<Accepted> accepted = new ArrayList<>();

            // when
            for (String service : RunningStack.SERVICES) {
                post(api, accepted, service + "-before");
                stack.killService(service);
                post(api, accepted, service + "-after");
                stack.awaitReady();
            }
            post(api, accepted, "at-the-end");

            // then
            assertThat(accepted).hasSizeGreaterThan(4 * ARTICLES_BEFORE_A_KILL);
            Set<String> factIds = new HashSet<>();
            for (Accepted article : accepted) {
                api.awaitExtracted(article);
                List<JsonNode> facts = api.factsOf(article.articleId());
                assertThat(facts).hasSize(1);
                assertThat(factIds.add(facts.get(0).get("factId").asText())).isTrue();
            }
            assertThat(stack.printed()).contains(RunningStack.SERVICES);
        }
    }

    /** Posts articles; those that the killed service did not take were not accepted, and promise nothing. */
    private static void post(Api api, List<Accepted> accepted, String name) {
        for (int i = 0; i < ARTICLES_BEFORE_A_KILL; i++) {
            try {
                accepted.add(api.post(Api.article(name + "/" + i, "2023年,威海市海洋装备产值达" + (100 + i) + "亿元。")));
            } catch (UncheckedIOException | IllegalStateException e) {
                assertThat(name).isEqualTo("ingest-service-after");
            }
        }
    }
}
