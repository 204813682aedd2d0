package org.industryfacts.stack;

/** Something stands in the way of a start or a stop; the message names it and, where it can, what to do. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
