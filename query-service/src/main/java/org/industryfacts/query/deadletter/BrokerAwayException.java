package org.industryfacts.query.deadletter;

import org.jspecify.annotations.Nullable;

/** The broker does not answer in time; it may later. */
public final class BrokerAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
