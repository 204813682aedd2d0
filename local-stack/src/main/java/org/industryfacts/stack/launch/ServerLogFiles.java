package org.industryfacts.stack.launch;

import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Sends what Kafka and PostgreSQL log to files of their own instead of the terminal. */
final class ServerLogFiles {

    private static final Logger ALL = Logger.getLogger("");
    private static final Logger POSTGRES = Logger.getLogger("io.zonky.test");

    private ServerLogFiles() {}

    /** Kafka's warnings and what PostgreSQL prints; the streams are not closed. */
    static void direct(OutputStream kafka, OutputStream postgres) {
        for (Handler terminal : ALL.getHandlers()) {
            ALL.removeHandler(terminal);
        }
        ALL.addHandler(new FlushingHandler(kafka));
        ALL.setLevel(Level.WARNING);
        POSTGRES.addHandler(new FlushingHandler(postgres));
        POSTGRES.setUseParentHandlers(false);
        POSTGRES.setLevel(Level.INFO);
    }

    /** Whoever reads the log wants to see the last line, too. */
    private static final class FlushingHandler extends StreamHandler {
        FlushingHandler(OutputStream log) {
            super(log, new SimpleFormatter());
            try {
                setEncoding(StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every JDK has UTF-8", e);
            }
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            super.publish(entry);
            flush();
        }
    }
}
