package org.industryfacts.chaos;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
final class Seconds {

    private Seconds() {}

    /** With one decimal. */
    static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
