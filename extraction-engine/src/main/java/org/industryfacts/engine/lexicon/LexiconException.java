package org.industryfacts.engine.lexicon;

/** A lexicon that cannot be used; the message names its file, and the line where there is one. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
