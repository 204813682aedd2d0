package org.industryfacts.query.live;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a stream may be silent, and a subscriber too. */
@ConfigMapping(prefix = "live")
interface LiveSettings {

    /** A subscriber hears something at least this often. */
    @WithDefault("15S")
    Duration heartbeat();

    /** A connection that nothing could be written to for so long is closed; some heartbeats must fit in. */
    @WithDefault("60S")
    Duration writeTimeout();
}
