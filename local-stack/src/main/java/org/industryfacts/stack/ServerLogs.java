package org.industryfacts.stack;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what Kafka and PostgreSQL tell of their every step out of the log; their warnings stay in it. */
final class ServerLogs {

    /** Held here, since the JDK forgets the level of a logger that nobody holds. */
    private static final Map<Logger, Level> LEVELS = Map.of(
            Logger.getLogger("kafka"), Level.WARNING,
            Logger.getLogger("org.apache.kafka"), Level.WARNING,
            Logger.getLogger("state.change.logger"), Level.WARNING,
            Logger.getLogger("io.zonky.test"), Level.WARNING,
            // Every start of a controller is worth a warning to it.
            Logger.getLogger("org.apache.kafka.controller.QuorumController"), Level.SEVERE);

    private ServerLogs() {}

    /** Raises the levels where nobody has set one. Both the JDK's and JBoss's log manager heed them. */
    static void quieten() {
        LEVELS.forEach((logger, level) -> {
            if (logger.getLevel() == null) {
                logger.setLevel(level);
            }
        });
    }
}
