package org.industryfacts.engine.grammar;

/** A rule file is wrong; the message begins with file and line. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFileException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
