package org.industryfacts.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.event.Topics.Topic;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private static final JsonNode DOCUMENT = document();
    private static final String DEAD_LETTER = "deadLetter";

    private static JsonNode document() {
        try (InputStream in = EventType.class.getResourceAsStream("asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Topic> topics() {
        return Topics.published();
    }

    private static Set<String> codes(Coded[] constants) {
        return new TreeSet<>(Arrays.stream(constants).map(Coded::code).toList());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void isVersionThree() {
        assertThat(DOCUMENT.path("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void describesEveryEventAndNothingElseButDeadLetters() {
        // given
        Set<String> expected = codes(EventType.values());
        expected.add(DEAD_LETTER);

        // then
        assertThat(names(DOCUMENT.at("/components/messages"))).isEqualTo(expected);
        assertThat(expected).allSatisfy(name -> assertThat(DOCUMENT.at("/components/messages")
                        .path(name)
                        .path("name")
                        .asText())
                .isEqualTo(name));
    }

    @Test
    void describesEveryPublishedTopicAndNothingElse() {
        assertThat(names(DOCUMENT.path("channels")))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.published().stream().map(Topic::name).toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelHasTheSettingsOfItsTopic(Topic topic) {
        // given
        JsonNode channel = DOCUMENT.path("channels").path(topic.name());
        JsonNode kafka = channel.at("/bindings/kafka");

        // when
        Map<String, String> settings = new TreeMap<>();
        kafka.path("topicConfiguration")
                .properties()
                .forEach(setting -> settings.put(
                        setting.getKey(),
                        setting.getValue().isArray()
                                ? setting.getValue().path(0).asText()
                                : setting.getValue().asText()));

        // then
        assertThat(channel.path("address").asText()).isEqualTo(topic.name());
        assertThat(kafka.path("topic").asText()).isEqualTo(topic.name());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
        assertThat(settings).isEqualTo(new TreeMap<>(topic.settings()));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelCarriesTheEventsOfItsTopic(Topic topic) {
        // given
        Set<String> events = new TreeSet<>(Arrays.stream(EventType.values())
                .filter(type -> type.topic().equals(topic.name()))
                .map(EventType::code)
                .toList());

        // then
        assertThat(names(DOCUMENT.path("channels").path(topic.name()).path("messages")))
                .isEqualTo(events.isEmpty() ? Set.of(DEAD_LETTER) : events);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageHasTheSchemaOfItsEventAndNamesItsType(EventType type) {
        // given
        JsonNode message = DOCUMENT.at("/components/messages").path(type.code());

        // then
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schema/" + type.code() + ".json");
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                .isEqualTo(type.code());
    }

    @Test
    void knowsEveryFactType() {
        // given
        JsonNode types = DOCUMENT.at("/components/messages")
                .path("fact.asserted.v1")
                .at("/headers/allOf/1/properties/ce_facttype/enum");

        // then
        assertThat(StreamSupport.stream(types.spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(
                        Arrays.stream(FactType.values()).map(FactType::code).toList());
    }

    @Test
    void describesTheHeadersThatTheCodecWrites() {
        for (GoldenSample sample : GoldenSample.all()) {
            // given
            JsonNode headers = DOCUMENT.at("/components/messages")
                    .path(sample.type().code())
                    .path("headers");
            Set<String> described = new HashSet<>();
            Set<String> required = new HashSet<>();
            collectHeaders(headers, described, required);

            // then
            assertThat(sample.headers().keySet())
                    .as(sample.name())
                    .containsAll(required)
                    .isSubsetOf(described);
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesNoHeaderThatTheCodecNeverWrites(EventType type) {
        // given
        Set<String> described = new HashSet<>();
        collectHeaders(
                DOCUMENT.at("/components/messages").path(type.code()).path("headers"), described, new HashSet<>());

        // when
        Set<String> written = new HashSet<>();
        GoldenSample.all().stream()
                .filter(sample -> sample.type() == type)
                .forEach(sample -> written.addAll(sample.headers().keySet()));

        // then
        assertThat(written).isEqualTo(described);
    }

    private static void collectHeaders(JsonNode schema, Set<String> described, Set<String> required) {
        JsonNode resolved =
                schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asText().substring(1)) : schema;
        resolved.path("properties").fieldNames().forEachRemaining(described::add);
        resolved.path("required").forEach(name -> required.add(name.asText()));
        resolved.path("allOf").forEach(part -> collectHeaders(part, described, required));
    }

    @Test
    void describesTheHeadersOfDeadLetters() {
        assertThat(names(DOCUMENT.at("/components/schemas/deadLetter/properties")))
                .containsExactlyInAnyOrder(
                        DeadLetter.REASON, DeadLetter.TOPIC, DeadLetter.PARTITION, DeadLetter.OFFSET);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        // given
        List<JsonNode> references = DOCUMENT.findValues("$ref");

        // then
        assertThat(references).hasSizeGreaterThan(40).allSatisfy(reference -> {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(DOCUMENT.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(EventType.class.getResource(target.substring(2)))
                        .as(target)
                        .isNotNull();
            }
        });
    }

    @Test
    void everyEventIsSentByOneServiceAndReceivedByAnother() {
        for (EventType type : EventType.values()) {
            // given
            String reference = "#/channels/" + type.topic() + "/messages/" + type.code();

            // then
            assertThat(operations("send", reference)).as("send %s", type).hasSize(1);
            assertThat(operations("receive", reference)).as("receive %s", type).isNotEmpty();
        }
    }

    private static List<String> operations(String action, String messageReference) {
        return DOCUMENT.path("operations").properties().stream()
                .filter(operation ->
                        operation.getValue().path("action").asText().equals(action))
                .filter(operation ->
                        operation.getValue().findValuesAsText("$ref").contains(messageReference))
                .map(Map.Entry::getKey)
                .toList();
    }
}
