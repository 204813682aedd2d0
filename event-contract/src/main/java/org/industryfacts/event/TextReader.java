package org.industryfacts.event;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Period;

/**
 * Reads values that this contract writes as text, each in its one notation. The readers that come with Jackson also
 * take dates as arrays and ids in Base64, and break on some ids that are none.
 */
final class TextReader<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parser;

    private TextReader(Class<T> type, Function<String, T> parser) {
        this.type = type;
        this.parser = parser;
    }

    static TextReader<Period> periods() {
        return new TextReader<>(Period.class, Period::parse);
    }

    static TextReader<LocalDate> dates() {
        return new TextReader<>(LocalDate.class, LocalDate::parse);
    }

    static TextReader<UUID> ids() {
        return new TextReader<>(UUID.class, TextReader::id);
    }

    static <E extends Enum<E> & Coded> TextReader<E> constants(Class<E> type) {
        return new TextReader<>(type, code -> Coded.of(type, code));
    }

    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in lower case");
        }
        return id;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            context.reportWrongTokenException(type, JsonToken.VALUE_STRING, "written as text");
        }
        String text = json.getText();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw context.weirdStringException(text, type, e.getMessage());
        }
    }
}
