package org.industryfacts.stack.launch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells what happens as it happens. May be used from any thread: a line is never torn. */
final class Progress {

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    /** @param start when the first step began, from which the seconds of each are counted */
    Progress(PrintStream out, Clock clock, Instant start) {
        this.out = out;
        this.clock = clock;
        this.start = start;
    }

    /** A step, with the seconds since the start. */
    void step(String what) {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "%7.1f s  %s", seconds, what));
    }

    /** A line as it is. */
    void line(String text) {
        out.println(text);
        out.flush();
    }
}
