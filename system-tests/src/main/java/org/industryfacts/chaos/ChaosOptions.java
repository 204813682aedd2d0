package org.industryfacts.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for.
 *
 * @param home the root of the project, with everything built
 * @param data a folder of its own; deleted where nothing was wrong
 * @param length how long faults happen
 * @param seed of everything that is drawn by chance
 * @param perSecond how many articles are posted in streams, on average
 * @param report where a report is written to; null for none
 */
record ChaosOptions(
        Path home,
        Path data,
        Duration length,
        long seed,
        double perSecond,
        @Nullable Path report) {

    static final double DEFAULT_PER_SECOND = 36;

    private static final int DEFAULT_MINUTES = 5;
    private static final Set<String> NAMES = Set.of("--minutes", "--seed", "--rate", "--data", "--report");

    /**
     * @param home where the product was built
     * @throws IllegalArgumentException for what is no option, or none of this kind; the message says so
     */
    static ChaosOptions of(Path home, List<String> arguments) {
        Map<String, String> given = pairs(arguments);
        return new ChaosOptions(
                home,
                Path.of(given.getOrDefault("--data", home.resolve(".chaos").toString()))
                        .toAbsolutePath()
                        .normalize(),
                Duration.ofMinutes(number(given, "--minutes", DEFAULT_MINUTES)),
                number(given, "--seed", System.currentTimeMillis()),
                number(given, "--rate", (long) DEFAULT_PER_SECOND),
                given.containsKey("--report") ? Path.of(given.get("--report")) : null);
    }

    private static Map<String, String> pairs(List<String> arguments) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("there is no option " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " wants a value");
            }
            pairs.put(name, arguments.get(i + 1));
        }
        return pairs;
    }

    private static long number(Map<String, String> given, String name, long otherwise) {
        String text = given.get(name);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " wants a whole number, not " + text, e);
        }
    }
}
