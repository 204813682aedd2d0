package org.industryfacts.query.rebuild;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command line: {@code RebuildCommand [--accept]}, told by its environment where log and database are, as the
 * service is. Exit codes: 0 the new build is served, 1 it is not, and it is said why, 2 wrong usage.
 */
public final class RebuildCommand {

    private static final String ACCEPT = "--accept";
    private static final Duration GRACE = Duration.ofSeconds(5);

    private RebuildCommand() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && !given.equals(List.of(ACCEPT))) {
            System.err.println("Usage: rebuild [--accept]");
            System.exit(2);
        }
        quieten();
        System.exit(run(given.contains(ACCEPT), System.out) ? 0 : 1);
    }

    private static boolean run(boolean accept, PrintStream out) {
        Clock clock = Clock.systemUTC();
        Instant began = clock.instant();
        try {
            RebuildSettings settings = RebuildSettings.of(System.getenv());
            return new Rebuild(
                            settings, accept, GRACE, line -> print(out, Duration.between(began, clock.instant()), line))
                    .run();
        } catch (RebuildException | SQLException e) {
            print(out, Duration.between(began, clock.instant()), "Nothing was replaced: " + e.getMessage());
            return false;
        }
    }

    private static void print(PrintStream out, Duration since, String line) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", since.toMillis() / 1000.0, line);
    }

    /** The libraries tell all their settings at start. */
    private static void quieten() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
