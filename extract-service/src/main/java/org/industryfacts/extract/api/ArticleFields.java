package org.industryfacts.extract.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.extract.api.Problem.FieldError;
import org.industryfacts.extract.api.Problem.Kind;

/**
 * The fields of an article as they were sent, none of them checked yet; those that were not given are missing.
 *
 * @param errors fields that are none, or hold no text
 */
record ArticleFields(Map<String, String> values, List<FieldError> errors) {

    static final String CONTENT = "content";
    static final String TITLE = "title";
    static final String PUBLISHED_AT = "publishedAt";

    /** Those that ingestion takes, so that a body is good for both; the ones not named above change no fact. */
    private static final Set<String> NAMES =
            Set.of(CONTENT, TITLE, "url", "source", "externalId", PUBLISHED_AT, "language");

    ArticleFields {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /**
     * The fields of a JSON object.
     *
     * @throws RefusedException where {@code text} is none
     */
    static ArticleFields ofJson(ObjectMapper json, String text) {
        Map<String, String> values = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object(json, text).properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (!NAMES.contains(name)) {
                errors.add(new FieldError(pointer(name), "is no field of an article"));
            } else if (value.isTextual()) {
                values.put(name, value.textValue());
            } else if (!value.isNull()) {
                errors.add(new FieldError(pointer(name), "must be a string, not " + kind(value)));
            }
        }
        return new ArticleFields(values, errors);
    }

    /**
     * The fields of an article whose content is the body and whose metadata are parameters of the query.
     *
     * @throws RefusedException where one of them is no metadata of an article
     */
    static ArticleFields ofText(String content, Map<String, String> parameters) {
        Map<String, String> values = new HashMap<>(parameters);
        for (String name : parameters.keySet()) {
            if (!NAMES.contains(name) || name.equals(CONTENT)) {
                throw new RefusedException(Kind.BAD_PARAMETER, "there is no parameter " + name);
            }
        }
        values.put(CONTENT, content);
        return new ArticleFields(values, List.of());
    }

    private static JsonNode object(ObjectMapper json, String text) {
        try {
            JsonNode article = json.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(text);
            if (article.isMissingNode()) {
                throw new RefusedException(Kind.UNREADABLE_BODY, "the body is empty");
            }
            if (!article.isObject()) {
                throw RefusedException.invalid(
                        List.of(new FieldError("", "an article is a JSON object, not " + kind(article))));
            }
            return article;
        } catch (JsonProcessingException e) {
            throw new RefusedException(Kind.UNREADABLE_BODY, "no JSON" + place(e) + ": " + e.getOriginalMessage());
        }
    }

    private static String place(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String kind(JsonNode value) {
        return "of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
