package org.industryfacts.event;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/** How a fact is written: its type beside its slots, its period as text and as dates, every field always present. */
final class FactJson {

    private FactJson() {}

    static final class Writer extends JsonSerializer<Fact> {
        @Override
        public void serialize(Fact fact, JsonGenerator json, SerializerProvider provider) throws IOException {
            Period period = fact.period();
            json.writeStartObject();
            json.writeObjectField("factId", fact.factId());
            json.writeObjectField("claimId", fact.claimId());
            json.writeObjectField("type", fact.type());
            json.writeObjectField("articleId", fact.articleId());
            json.writeObjectField("revision", fact.revision());
            json.writeObjectField("status", fact.status());
            json.writeObjectField("period", period);
            json.writeObjectField("periodStart", period == null ? null : period.start());
            json.writeObjectField("periodEnd", period == null ? null : period.end());
            json.writeObjectField("regions", fact.regions());
            json.writeObjectField("industries", fact.industries());
            json.writeObjectField("slots", fact.slots());
            json.writeObjectField("links", fact.links());
            json.writeObjectField("evidence", fact.evidence());
            json.writeObjectField("confidence", fact.confidence());
            json.writeObjectField("extractor", fact.extractor());
            json.writeEndObject();
        }
    }

    static final class Reader extends JsonDeserializer<Fact> {
        private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
        private static final TypeReference<Map<String, String>> LINKS = new TypeReference<>() {};

        @Override
        public Fact deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode json = context.readTree(parser);
            try {
                return fact(context, json);
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        private static Fact fact(DeserializationContext context, JsonNode json) throws IOException {
            FactType type = read(context, json, "type", FactType.class);
            return new Fact(
                    read(context, json, "factId", UUID.class),
                    read(context, json, "claimId", UUID.class),
                    read(context, json, "articleId", UUID.class),
                    read(context, json, "revision", String.class),
                    read(context, json, "status", Status.class),
                    json.hasNonNull("period") ? read(context, json, "period", Period.class) : null,
                    read(context, json, "regions", TEXTS),
                    read(context, json, "industries", TEXTS),
                    read(context, json, "slots", slotsOf(type)),
                    read(context, json, "links", LINKS),
                    read(context, json, "evidence", Evidence.class),
                    read(context, json, "confidence", BigDecimal.class),
                    read(context, json, "extractor", Extractor.class));
        }

        private static <T> T read(DeserializationContext context, JsonNode json, String field, Class<T> type)
                throws IOException {
            return context.readTreeAsValue(present(context, json, field), type);
        }

        private static <T> T read(DeserializationContext context, JsonNode json, String field, TypeReference<T> type)
                throws IOException {
            return context.readTreeAsValue(
                    present(context, json, field), context.getTypeFactory().constructType(type));
        }

        private static JsonNode present(DeserializationContext context, JsonNode json, String field)
                throws IOException {
            @Nullable JsonNode value = json.get(field);
            if (value == null || value.isNull()) {
                context.reportInputMismatch(Fact.class, "%s is missing", field);
            }
            return value;
        }

        private static Class<? extends Slots> slotsOf(FactType type) {
            return switch (type) {
                case METRIC -> Slots.Metric.class;
                case RANKING -> Slots.Ranking.class;
                case MILESTONE -> Slots.Milestone.class;
                case PRODUCT -> Slots.Product.class;
                case PARTNERSHIP -> Slots.Partnership.class;
                case POLICY -> Slots.Policy.class;
                case INDUSTRY_FOCUS -> Slots.IndustryFocus.class;
                case ORG_LOCATION -> Slots.OrgLocation.class;
                case DESIGNATION -> Slots.Designation.class;
                case ROLE -> Slots.Role.class;
            };
        }
    }

    /** Constants by their code. */
    static final class CodedWriter extends JsonSerializer<Coded> {
        @Override
        public void serialize(Coded constant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(constant.code());
        }
    }
}
