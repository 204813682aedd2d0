package org.industryfacts.query.rebuild;

/** A rebuild that cannot go on; the message is for the operator. What is served is untouched. */
final class RebuildException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildException(String message) {
        super(message);
    }
}
