package org.industryfacts.chaos;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line of a run: exit status 0 where nothing was lost, doubled or torn, else 1; 2 for wrong options. */
public final class ChaosMain {

    private static final int SHOWN = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private ChaosMain() {}

    public static void main(String[] arguments) {
        System.exit(run(Path.of(System.getenv("INDUSTRY_FACTS_HOME")), List.of(arguments)));
    }

    private static int run(Path home, List<String> arguments) {
        Clock clock = Clock.systemUTC();
        try {
            ChaosOptions options = ChaosOptions.of(home, arguments);
            Outcome outcome = new ChaosRun(options, clock, message -> print(clock, message)).run();
            if (options.report() != null) {
                Report.write(outcome, clock.instant(), options.report());
            }
            Verdict verdict = outcome.verdict();
            Stream.of(verdict.lost(), verdict.doubled(), verdict.torn())
                    .flatMap(found -> found.stream().limit(SHOWN))
                    .forEach(System.out::println);
            print(clock, "longest wait during: " + outcome.longest().cause());
            System.out.println(outcome.lastLine());
            return verdict.isClean() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (IllegalStateException | UncheckedIOException | CompletionException e) {
            // What the run itself could not go on with, not what it found.
            System.err.println("The run came to no end: " + messages(e));
            System.err.println("What its processes printed is in cluster/logs of its data folder.");
            return 1;
        }
    }

    /** Of a failure and of what it follows from, the outermost first. */
    private static String messages(Throwable failure) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.add(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        }
        return messages.stream().distinct().collect(Collectors.joining(": "));
    }

    private static void print(Clock clock, String message) {
        System.out.println(TIME.format(clock.instant()) + " " + message);
    }
}
