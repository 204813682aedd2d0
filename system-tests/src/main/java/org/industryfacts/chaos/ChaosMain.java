package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
        } catch (RuntimeException e) {
            e.printStackTrace();
            return 1;
        }
    }

    private static void print(Clock clock, String message) {
        System.out.println(TIME.format(clock.instant()) + " " + message);
    }
}
