package org.industryfacts.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.system.Api.Accepted;
import org.industryfacts.system.RunningStack.Ended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Starting again on the same data, also after the launcher was killed. */
class RestartIT {

    @TempDir
    Path data;

    @TempDir
    Path otherData;

    @Test
    void nothingIsLostOrLeftInTheWayWhenTheLauncherIsKilled() {
        try (RunningStack stack = RunningStack.start(data)) {
            // given
            Accepted accepted = stack.api().post(Api.article("restart/1", "2023年,徐州市工程机械出口额达90亿元。"));
            stack.api().awaitExtracted(accepted);
            List<JsonNode> before = stack.api().factsOf(accepted.articleId());

            // when
            List<ProcessHandle> children = stack.killLauncher();
            stack.startAgain();

            // then
            await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
            stack.api().awaitExtracted(accepted);
            assertThat(before).hasSize(1);
            assertThat(stack.api().factsOf(accepted.articleId())).isEqualTo(before);
            Accepted next = stack.api().post(Api.article("restart/2", "2024年,徐州市将新建产业园5个。"));
            stack.api().awaitExtracted(next);
        }
    }

    @Test
    void aSecondLauncherSaysWhatIsInItsWay() throws IOException, InterruptedException {
        try (RunningStack stack = RunningStack.start(data)) {
            // when
            Ended sameData = stack.startSecond(data);
            Ended samePorts = stack.startSecond(otherData);

            // then
            assertThat(sameData.status()).isNotZero();
            assertThat(sameData.printed()).contains("in use by another launcher");
            assertThat(samePorts.status()).isNotZero();
            assertThat(samePorts.printed()).containsIgnoringCase("port");
        }
    }
}
