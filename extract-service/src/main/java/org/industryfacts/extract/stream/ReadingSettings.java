package org.industryfacts.extract.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the reading of the log, under {@code reading}. */
@ConfigMapping(prefix = "reading")
interface ReadingSettings {

    /**
     * Which reading of the log this is, from 1. What a higher one says of an article holds before what a lower one said:
     * it rises when a new engine reads the whole log again.
     */
    @WithDefault("1")
    int generation();
}
