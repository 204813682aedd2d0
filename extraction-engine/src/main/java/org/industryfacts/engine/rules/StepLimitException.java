package org.industryfacts.engine.rules;

/** A submission that takes more steps than the engine may take for one; it will on every machine. */
public final class StepLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepLimitException(long limit) {
        super("it takes the engine more than " + limit + " steps");
    }
}
