package org.industryfacts.ingest.publishing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** What can be set of the way to the broker, besides what {@code kafka.} sets. */
@ConfigMapping(prefix = "ingest.publishing")
interface PublishingSettings {

    /** How long the broker may take to acknowledge an event. */
    Duration timeout();
}
