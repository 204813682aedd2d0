package org.industryfacts.ingest.publishing;

/** The broker has not acknowledged an event in time. It may still have it: publishing again does no harm. */
public final class BrokerUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(Throwable cause) {
        super("the broker has not acknowledged the article in time", cause);
    }
}
