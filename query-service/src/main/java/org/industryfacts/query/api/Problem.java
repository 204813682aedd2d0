package org.industryfacts.query.api;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Why a request was not granted, after RFC 9457.
 *
 * @param kind which problem it is; what a program should look at
 * @param detail what is wrong this time, for a person
 * @param errors the parameters that are wrong, where it is about parameters
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(@JsonIgnore Kind kind, String detail, List<ParameterError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of problem that this service answers with; names and statuses are stable. */
    enum Kind {
        BAD_PARAMETER(400, "A parameter is wrong"),
        BAD_REQUEST(400, "The request cannot be understood"),
        NOT_FOUND(404, "There is no such resource"),
        METHOD_NOT_ALLOWED(405, "The resource does not take this method"),
        NOT_ACCEPTABLE(406, "The answer has no such representation"),
        CONFLICT(409, "The state of the resource does not allow it"),
        GONE(410, "The resource is no longer kept"),
        UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken"),
        INTERNAL_ERROR(500, "The service failed"),
        UNAVAILABLE(503, "The service cannot answer for now");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** Its name in the type URI: {@code bad-parameter}. */
        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, List.of());
    }

    /** That a parameter is wrong; {@code detail} reads as a sentence after its name. */
    static Problem of(String parameter, String detail) {
        String sentence = "the parameter " + parameter + " " + detail;
        return new Problem(Kind.BAD_PARAMETER, sentence, List.of(new ParameterError(parameter, detail)));
    }

    /** The answer that says so. */
    Response answer() {
        return Response.status(status()).type(MEDIA_TYPE).entity(this).build();
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

    /** What is wrong with one parameter. */
    record ParameterError(String parameter, String detail) {}
}
