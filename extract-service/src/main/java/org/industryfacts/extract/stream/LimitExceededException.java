package org.industryfacts.extract.stream;

/** An article that says more than the log can take; the message says how much. */
final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message) {
        super(message);
    }
}
