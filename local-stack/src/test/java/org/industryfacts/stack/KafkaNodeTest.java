package org.industryfacts.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaNodeTest {

    private static final String CLUSTER = "AAAAAAAAAAAAAAAAAAAAAQ";

    @Test
    void nodesOfAClusterKnowEachOtherAndHoldEveryRecordThreeTimes() {
        // given
        KafkaNode second = new KafkaNode(CLUSTER, 2, 5001, List.of(6001, 6002, 6003));

        // when
        Map<String, String> settings = KafkaSettings.of(Path.of("data"), second);

        // then
        assertThat(settings)
                .containsEntry("node.id", "2")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:6001,2@127.0.0.1:6002,3@127.0.0.1:6003")
                .containsEntry("listeners", "BROKER://127.0.0.1:5001,CONTROLLER://127.0.0.1:6002")
                .containsEntry("default.replication.factor", "3")
                .containsEntry("offsets.topic.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2");
    }

    @Test
    void aNodeOnItsOwnHoldsTheOnlyCopy() {
        // when
        Map<String, String> settings = KafkaSettings.of(Path.of("data"), KafkaNode.alone(5001, 6001));

        // then
        assertThat(settings)
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:6001")
                .containsEntry("default.replication.factor", "1")
                .containsEntry("min.insync.replicas", "1");
    }

    @Test
    void aNodeIsOneOfItsCluster() {
        assertThatThrownBy(() -> new KafkaNode(CLUSTER, 4, 5001, List.of(6001, 6002, 6003)))
                .hasMessageContaining("4");
    }
}
