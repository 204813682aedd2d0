package org.industryfacts.ingest.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.industryfacts.ingest.submission.Problem.FieldError;

/**
 * Reads the fields of an article from a JSON object. What is no JSON is refused as unreadable; fields of the wrong name
 * or kind are noted for the answer, up to a bound, so that a client sees all its mistakes at once.
 */
final class JsonFields {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_ERRORS = 20;
    private static final int MAX_QUOTED = 60;

    /** Where the parser says in its own terms what it said already. */
    private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*\\)$");

    private static final JsonFactory JSON = JsonFactory.builder()
            // Names come from strangers: nothing about them is worth remembering.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final JsonParser parser;
    private final Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
    private final List<FieldError> errors = new ArrayList<>();

    private JsonFields(JsonParser parser) {
        this.parser = parser;
    }

    static Fields read(String json) throws RefusedException {
        try (JsonParser parser = JSON.createParser(json)) {
            return new JsonFields(parser).read();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private Fields read() throws IOException, RefusedException {
        try {
            return document();
        } catch (StreamConstraintsException e) {
            throw unreadable(
                    parser.currentLocation(),
                    "a number or name is too long, or values are nested deeper than " + MAX_DEPTH);
        } catch (JsonProcessingException e) {
            throw unreadable(
                    e.getLocation(),
                    START_MARKER.matcher(e.getOriginalMessage()).replaceFirst(""));
        }
    }

    private Fields document() throws IOException, RefusedException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new RefusedException(ProblemType.UNREADABLE_BODY, "the body is empty");
        }
        if (first != JsonToken.START_OBJECT) {
            throw RefusedException.invalid(
                    List.of(new FieldError("", "an article is a JSON object, not " + kind(first))));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            member(parser.currentName(), parser.nextToken());
            if (errors.size() == MAX_ERRORS) {
                throw RefusedException.invalid(errors);
            }
        }
        if (parser.nextToken() != null) {
            throw unreadable(parser.currentTokenLocation(), "more follows after the end of the article");
        }
        return new Fields(values, errors);
    }

    private void member(String name, JsonToken token) throws IOException, RefusedException {
        Optional<ArticleField> field = ArticleField.of(name);
        if (field.isEmpty()) {
            errors.add(new FieldError(pointer(name), "is no field of an article"));
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_STRING) {
            if (values.put(field.get(), parser.getText()) != null) {
                throw unreadable(parser.currentTokenLocation(), name + " is given twice");
            }
        } else if (token != JsonToken.VALUE_NULL) {
            errors.add(new FieldError(pointer(name), "must be a string, not " + kind(token)));
            parser.skipChildren();
        }
    }

    private static String pointer(String name) {
        String shown = name.length() > MAX_QUOTED ? name.substring(0, MAX_QUOTED) + "…" : name;
        return "/" + shown.replace("~", "~0").replace("/", "~1");
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_STRING -> "a string";
            case VALUE_NULL -> "null";
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalArgumentException("no value begins with " + token);
        };
    }

    private static RefusedException unreadable(JsonLocation at, String detail) {
        return new RefusedException(
                ProblemType.UNREADABLE_BODY,
                "no JSON at line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), detail));
    }
}
