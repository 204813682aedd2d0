package org.industryfacts.ingest.api;

import java.net.URI;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** What can be set of the HTTP side, besides what {@code quarkus.http.} sets. */
@ConfigMapping(prefix = "ingest.http")
interface HttpSettings {

    /** The base of the read API, where accepted articles are found. */
    URI queryUrl();

    /** How long a body may take to arrive. */
    Duration bodyTimeout();

    /** How much the bodies of all submissions in flight may take together. */
    MemorySize inFlightBytes();
}
