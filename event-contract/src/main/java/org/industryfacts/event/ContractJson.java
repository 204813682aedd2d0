package org.industryfacts.event;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.industryfacts.fact.Basis;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.PolicyEvent;
import org.industryfacts.fact.ProductEvent;
import org.industryfacts.fact.Status;

/**
 * The JSON of this contract: numbers in plain notation, dates as ISO 8601, constants by their codes, absent values as
 * null. Unknown fields are passed over, since a compatible change may add some. What is missing and may not be null is
 * an error, and so is a value of another kind: a text is no number, 3.7 no rank.
 */
public final class ContractJson {

    private ContractJson() {}

    /** A new mapper, safe to share between threads once it is no longer configured. */
    public static ObjectMapper newMapper() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, ContractJson::noTextFromOtherScalars)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new JavaTimeModule())
                .addModule(factModule())
                .build();
    }

    private static void noTextFromOtherScalars(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    }

    private static SimpleModule factModule() {
        SimpleModule module = new SimpleModule("fact-model");
        module.addSerializer(Fact.class, new FactJson.Writer());
        module.addDeserializer(Fact.class, new FactJson.Reader());
        module.addSerializer(Period.class, ToStringSerializer.instance);
        module.addDeserializer(Period.class, TextReader.periods());
        module.addDeserializer(LocalDate.class, TextReader.dates());
        module.addDeserializer(UUID.class, TextReader.ids());
        module.addSerializer(Coded.class, new FactJson.CodedWriter());
        addConstants(module, FactType.class);
        addConstants(module, Status.class);
        addConstants(module, Measure.class);
        addConstants(module, Comparator.class);
        addConstants(module, Basis.class);
        addConstants(module, MilestoneStage.class);
        addConstants(module, ProductEvent.class);
        addConstants(module, PolicyEvent.class);
        return module;
    }

    private static <E extends Enum<E> & Coded> void addConstants(SimpleModule module, Class<E> type) {
        module.addDeserializer(type, TextReader.constants(type));
    }
}
