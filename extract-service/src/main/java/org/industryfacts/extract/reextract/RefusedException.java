package org.industryfacts.extract.reextract;

/** What was asked for cannot be done as things stand; the message is for the operator. Nothing was changed. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
