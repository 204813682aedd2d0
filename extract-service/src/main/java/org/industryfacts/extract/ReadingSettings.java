package org.industryfacts.extract;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** Bounds of reading one article. */
@ConfigMapping(prefix = "extract")
public interface ReadingSettings {

    /** After so long a reading that has not come to an end is given up. */
    Duration hangLimit();
}
