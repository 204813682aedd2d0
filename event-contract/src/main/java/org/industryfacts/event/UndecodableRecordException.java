package org.industryfacts.event;

/** A record that is no event of this contract, and never will be; the message says which attribute or field. */
public final class UndecodableRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    public UndecodableRecordException(String message) {
        super(message);
    }

    public UndecodableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
