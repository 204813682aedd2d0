package org.industryfacts.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The published schemas of the events' data. */
final class EventSchemas {

    private static final Map<EventType, JsonSchema> BY_TYPE =
            Arrays.stream(EventType.values()).collect(Collectors.toUnmodifiableMap(type -> type, EventSchemas::load));

    private EventSchemas() {}

    private static JsonSchema load(EventType type) {
        String name = "schema/" + type.code() + ".json";
        try (InputStream in = EventType.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonSchema of(EventType type) {
        return BY_TYPE.get(type);
    }

    static Set<ValidationMessage> errors(EventType type, byte[] data) {
        return of(type).validate(new String(data, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
