package org.industryfacts.extract.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Why a request was not granted, after RFC 9457.
 *
 * @param kind which problem it is; what a program should look at
 * @param detail what is wrong this time, for a person
 * @param errors the fields that are wrong, where it is about fields
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(@JsonIgnore Kind kind, String detail, List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of problem that this service answers with; names and statuses are stable. */
    enum Kind {
        UNREADABLE_BODY(400, "The body cannot be decoded or parsed"),
        BAD_PARAMETER(400, "A parameter or header is wrong"),
        NOT_FOUND(404, "There is no such resource"),
        METHOD_NOT_ALLOWED(405, "The resource does not take this method"),
        NOT_ACCEPTABLE(406, "The answer has no such representation"),
        TOO_LARGE(413, "The article is too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken"),
        INVALID_ARTICLE(422, "The article breaks a rule"),
        ENGINE_FAILURE(422, "The engine cannot read the article"),
        INTERNAL_ERROR(500, "The service failed");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** Its name in the type URI: {@code invalid-article}. */
        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Problem {
        detail = wellFormed(detail);
        errors = List.copyOf(errors);
    }

    @JsonProperty
    String type() {
        return "/problems/" + kind.code();
    }

    @JsonProperty
    String title() {
        return kind.title;
    }

    @JsonProperty
    int status() {
        return kind.status;
    }

    /**
     * What is wrong with one field.
     *
     * @param pointer a JSON pointer (RFC 6901) to it; for metadata in the query, as if it stood in a JSON body
     */
    record FieldError(String pointer, String detail) {
        FieldError {
            pointer = wellFormed(pointer);
            detail = wellFormed(detail);
        }
    }

    /** Details quote the request, which may hold lone surrogates; those have no UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
