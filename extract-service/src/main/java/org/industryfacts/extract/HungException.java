package org.industryfacts.extract;

import java.time.Duration;

/** A reading did not come to an end in time. The stack is that of the thread that hangs. */
public final class HungException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HungException(Duration limit) {
        super("it did not come to an end within " + limit.toMillis() / 1000.0 + " s");
    }
}
