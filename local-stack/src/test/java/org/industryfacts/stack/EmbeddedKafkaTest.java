package org.industryfacts.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedKafkaTest {

    private static final Topics.Topic ARTICLES = Topics.all().get(0);

    @TempDir
    static Path sharedData;

    private static EmbeddedKafka shared;

    @TempDir
    Path data;

    @BeforeAll
    static void start() {
        shared = EmbeddedKafka.start(sharedData, 0);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Test
    void keepsRecordsBetweenStarts() throws Exception {
        // given
        try (EmbeddedKafka first = EmbeddedKafka.start(data, 0)) {
            first.createTopics(Topics.all());
            Records.send(first.bootstrapServers(), ARTICLES.name(), new byte[] {1, 2, 3});
        }

        // when
        try (EmbeddedKafka second = EmbeddedKafka.start(data, 0)) {
            second.createTopics(Topics.all());

            // then
            assertThat(Records.readAll(second.bootstrapServers(), ARTICLES.name(), 1))
                    .containsExactly(new byte[] {1, 2, 3});
        }
    }

    @Test
    void keepsAcknowledgedRecordsWhenItsJvmIsKilled() throws Exception {
        // given
        byte[] record = {1, 2, 3};
        try (ChildJvm child = ChildJvm.running("kafka", data)) {
            String address = child.address();
            TopicCreation.create(address, Topics.all());
            Records.send(address, ARTICLES.name(), record);

            // when
            child.kill();
        }

        // then
        try (EmbeddedKafka next = EmbeddedKafka.start(data, 0)) {
            assertThat(Records.readAll(next.bootstrapServers(), ARTICLES.name(), 1))
                    .containsExactly(record);
        }
    }

    @Test
    void saysNothingOfItsSteps() throws Exception {
        // given
        try (ChildJvm child = ChildJvm.running("kafka", data)) {

            // when
            String address = child.address();

            // then
            assertThat(child.lines()).containsExactly("ready " + address);
        }
    }

    @Test
    void takesTheLargestRecordInEveryTopic() throws Exception {
        // given
        shared.createTopics(Topics.all());

        // when
        for (Topics.Topic topic : Topics.all()) {
            Records.send(shared.bootstrapServers(), topic.name(), largest(topic));
        }

        // then
        for (Topics.Topic topic : Topics.all()) {
            assertThat(Records.readAll(shared.bootstrapServers(), topic.name(), 1))
                    .as(topic.name())
                    .containsExactly(largest(topic));
        }
    }

    @Test
    void createsNoTopicByItsUse() throws Exception {
        // given
        String servers = shared.bootstrapServers();

        // when
        assertThatThrownBy(() -> Records.send(servers, "undeclared", new byte[1]))
                .hasMessageContaining("undeclared");

        // then
        try (Admin admin = Records.admin(servers)) {
            assertThat(admin.listTopics().names().get()).doesNotContain("undeclared");
        }
    }

    @Test
    void namesTheTopicWhosePartitionsDiffer() throws Exception {
        // given
        Topics.Topic topic = new Topics.Topic("three-partitions", Optional.empty(), Topics.MAX_RECORD_BYTES);
        createTopic(new NewTopic(topic.name(), 3, (short) 1).configs(topic.settings()));

        // when / then
        assertThatThrownBy(() -> shared.createTopics(List.of(topic)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("three-partitions has partitions 3, but 12 is declared");
    }

    @Test
    void namesTheTopicWhoseSettingsDiffer() throws Exception {
        // given
        Topics.Topic topic = new Topics.Topic("short-lived", Optional.empty(), Topics.MAX_RECORD_BYTES);
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.put("retention.ms", "1000");
        createTopic(new NewTopic(topic.name(), Topics.PARTITIONS, (short) 1).configs(settings));

        // when / then
        assertThatThrownBy(() -> shared.createTopics(List.of(topic)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("short-lived has retention.ms 1000, but -1 is declared");
    }

    @Test
    void namesATakenPort() throws IOException {
        // given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            // when / then
            assertThatThrownBy(() -> EmbeddedKafka.start(data, port))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("Kafka");
        }
    }

    private static void createTopic(NewTopic topic) throws Exception {
        try (Admin admin = Records.admin(shared.bootstrapServers())) {
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static byte[] largest(Topics.Topic topic) {
        int roomForTheBatchAroundIt = 1024;
        byte[] record = new byte[topic.maxRecordBytes() - roomForTheBatchAroundIt];
        Arrays.fill(record, (byte) 'x');
        return record;
    }
}
