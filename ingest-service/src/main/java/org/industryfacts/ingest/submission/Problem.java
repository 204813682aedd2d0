package org.industryfacts.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;

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
public record Problem(@JsonIgnore ProblemType kind, String detail, List<FieldError> errors) {

    public Problem {
        detail = wellFormed(detail);
        errors = List.copyOf(errors);
    }

    /** A problem that is not about single fields. */
    public static Problem of(ProblemType kind, String detail) {
        return new Problem(kind, detail, List.of());
    }

    /** A URI reference that names the kind. */
    @JsonProperty
    public String type() {
        return "/problems/" + kind.code();
    }

    @JsonProperty
    public String title() {
        return kind.title();
    }

    @JsonProperty
    public int status() {
        return kind.status();
    }

    /**
     * What is wrong with one field.
     *
     * @param pointer a JSON pointer (RFC 6901) to it; for metadata in the query, as if it stood in a JSON body
     */
    public record FieldError(String pointer, String detail) {
        public FieldError {
            pointer = wellFormed(pointer);
            detail = wellFormed(detail);
        }
    }

    /** Details quote the request, which may hold lone surrogates; those have no UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
