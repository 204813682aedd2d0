package org.industryfacts.ingest.submission;

import java.util.Locale;

/** The kinds of problem that this service answers with. Codes and statuses are stable: clients may branch on them. */
public enum ProblemType {
    UNREADABLE_BODY(400, "The body cannot be decoded or parsed"),
    BAD_PARAMETER(400, "A parameter or header is wrong"),
    NOT_FOUND(404, "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "The resource does not take this method"),
    NOT_ACCEPTABLE(406, "The answer has no such representation"),
    REQUEST_TIMEOUT(408, "The body took too long to arrive"),
    TOO_LARGE(413, "The article is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken"),
    INVALID_ARTICLE(422, "The article breaks a rule"),
    INTERNAL_ERROR(500, "The service failed"),
    UNAVAILABLE(503, "The article cannot be taken now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Its name in URIs and metrics: {@code invalid-article}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
