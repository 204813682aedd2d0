package org.industryfacts.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.system.Api.Accepted;
import org.industryfacts.system.RunningStack.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that work on what is running, each as a process of its own. */
class MaintenanceIT {

    @TempDir
    Path data;

    @Test
    void theReadModelIsBuiltAgainAndArticlesAreReadAgainWhileEverythingRuns() throws IOException, InterruptedException {
        try (RunningStack stack = RunningStack.start(data)) {
            // given
            Accepted accepted = stack.api().post(Api.article("maintenance/1", "2023年,徐州市工程机械出口额达90亿元。"));
            stack.api().awaitExtracted(accepted);
            List<JsonNode> before = stack.api().factsOf(accepted.articleId());

            // when
            Ended rebuilt = stack.maintain("rebuild");
            Ended compared = stack.maintain("reextract");
            Ended promoted = stack.maintain("reextract", "--promote");

            // then
            assertThat(rebuilt.printed()).contains("Served from now on: read_model_2");
            assertThat(rebuilt.status()).as(rebuilt.printed()).isZero();
            assertThat(compared.printed()).contains("1 articles read, 0 of them cannot be read");
            assertThat(compared.status()).as(compared.printed()).isZero();
            assertThat(promoted.printed()).contains("Generation 2");
            assertThat(promoted.status()).as(promoted.printed()).isZero();
            assertThat(before).hasSize(1);
            assertThat(stack.api().factsOf(accepted.articleId())).isEqualTo(before);

            Accepted later = stack.api().post(Api.article("maintenance/1", "2024年,徐州市工程机械出口额达95亿元。"));
            stack.api().awaitExtracted(later);
            assertStartsAgainWith(stack, later);
        }
    }

    private static void assertStartsAgainWith(RunningStack stack, Accepted accepted) {
        stack.killLauncher();
        stack.startAgain();
        stack.api().awaitExtracted(accepted);
        assertThat(stack.api().factsOf(accepted.articleId()))
                .extracting(fact -> fact.at("/slots/value").asLong())
                .containsExactly(9_500_000_000L);
    }
}
