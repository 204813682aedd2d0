package org.industryfacts.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.fact.Basis;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.PolicyEvent;
import org.industryfacts.fact.ProductEvent;
import org.industryfacts.fact.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EventSchemasTest {

    private static final JsonNode FACT =
            EventSchemas.of(EventType.FACT_ASSERTED).getSchemaNode();

    @ParameterizedTest
    @EnumSource
    void aSchemaIsOneByJsonSchemaItself(EventType type) {
        // given
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));

        // then
        assertThat(metaSchema.validate(EventSchemas.of(type).getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsNamedByItsType(EventType type) {
        // given
        JsonNode schema = EventSchemas.of(type).getSchemaNode();

        // then
        assertThat(schema.path("title").asText()).isEqualTo(type.code());
        assertThat(schema.path("$id").asText()).endsWith("/schema/" + type.code() + ".json");
        assertThat(schema.path("$schema").asText()).isEqualTo(SchemaId.V202012);
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments("/properties/type/enum", FactType.values()),
                arguments("/properties/status/enum", Status.values()),
                arguments("/$defs/metric/properties/measure/enum", Measure.values()),
                arguments("/$defs/metric/properties/comparator/enum", Comparator.values()),
                arguments("/$defs/metric/properties/basis/enum", Basis.values()),
                arguments("/$defs/milestone/properties/stage/enum", MilestoneStage.values()),
                arguments("/$defs/product/properties/event/enum", ProductEvent.values()),
                arguments("/$defs/policy/properties/event/enum", PolicyEvent.values()));
    }

    @ParameterizedTest
    @MethodSource
    void constants(String place, Coded[] constants) {
        // when
        List<String> written = StreamSupport.stream(FACT.at(place).spliterator(), false)
                .filter(code -> !code.isNull())
                .map(JsonNode::asText)
                .toList();

        // then
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(constants).map(Coded::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyFactTypeHasOneShape(FactType type) {
        assertThat(FACT.path("$defs").has(type.code())).isTrue();
        assertThat(StreamSupport.stream(FACT.path("oneOf").spliterator(), false)
                        .filter(shape ->
                                shape.at("/properties/type/const").asText().equals(type.code()))
                        .map(shape -> shape.at("/properties/slots/$ref").asText()))
                .containsExactly("#/$defs/" + type.code());
    }
}
