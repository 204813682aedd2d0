package org.industryfacts.engine.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and holds them against what is promised; ends with status 1 where that is missed. */
public final class BenchmarkRun {

    private static final double CHARACTERS_A_SECOND = 10e6;
    private static final double TIMES_THE_SEGMENTER = 3;
    private static final double GROWTH_A_DOUBLING = 2.2;
    private static final double REPAIR_MILLISECONDS = 50;
    private static final double ENGINE_CHARACTERS_A_SECOND = 1e6;
    private static final double TIMES_THE_TAGGER = 10;
    private static final double ENDLESS_SECONDS = 2;
    private static final int STARTS = 5;
    private static final double START_MILLISECONDS = 1000;
    private static final double RETAINED_MEBIBYTES = 150;

    private boolean kept = true;

    private BenchmarkRun() {}

    /** @param arguments a regular expression of the benchmarks to run; without, all are */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String include = arguments.length > 0 ? arguments[0] : BenchmarkRun.class.getPackageName() + "\\..*";
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(include).build()).run();
        BenchmarkRun run = new BenchmarkRun();
        run.judgeSpeed(scores(results, "CleaningBenchmark"));
        run.judgeRepair(scores(results, "RepairBenchmark"));
        run.judgeGrowth(results);
        run.judgeEngine(characters(results));
        run.judgeStart();
        if (!run.kept) {
            System.exit(1);
        }
    }

    private static Map<String, Double> scores(Collection<RunResult> results, String type) {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().contains("." + type + ".")) {
                scores.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore());
            }
        }
        return scores;
    }

    private void judgeSpeed(Map<String, Double> charactersASecond) {
        Double segmenter = charactersASecond.get("hanlpDictionarySegmenter");
        for (String text : List.of("cleanText", "cleanedText")) {
            Double cleaning = charactersASecond.get(text);
            if (cleaning != null && segmenter != null) {
                judge(
                        cleaning >= CHARACTERS_A_SECOND || cleaning >= TIMES_THE_SEGMENTER * segmenter,
                        "%s: %.1f million characters a second, %.1f times the segmenter",
                        text,
                        cleaning / 1e6,
                        cleaning / segmenter);
            }
        }
    }

    private static Map<String, Double> characters(Collection<RunResult> results) {
        Map<String, Double> characters = new TreeMap<>();
        for (RunResult result : results) {
            var read = result.getSecondaryResults().get(EngineBenchmark.CHARACTERS);
            if (read != null) {
                characters.put(result.getPrimaryResult().getLabel(), read.getScore());
            }
        }
        return characters;
    }

    private void judgeEngine(Map<String, Double> charactersASecond) {
        Double engine = charactersASecond.get("engine");
        Double tagger = charactersASecond.get("hanlpViterbiTagger");
        if (engine != null && tagger != null) {
            judge(
                    engine >= ENGINE_CHARACTERS_A_SECOND && engine >= TIMES_THE_TAGGER * tagger,
                    "the engine: %.2f million characters a second, %.2f times the tagger, which reads %.2f million",
                    engine / 1e6,
                    engine / tagger,
                    tagger / 1e6);
        }
    }

    private void judgeStart() throws IOException, InterruptedException {
        List<EngineStart.Measured> starts = EngineStart.measure(STARTS);
        double milliseconds =
                median(starts.stream().map(EngineStart.Measured::milliseconds).toList());
        double mebibytes =
                median(starts.stream().map(EngineStart.Measured::mebibytes).toList());
        judge(
                milliseconds <= START_MILLISECONDS && mebibytes <= RETAINED_MEBIBYTES,
                "start of the engine in a cold JVM: %.0f ms, %.1f MiB of heap held",
                milliseconds,
                mebibytes);
    }

    private void judgeRepair(Map<String, Double> milliseconds) {
        milliseconds.forEach(
                (name, time) -> judge(time <= REPAIR_MILLISECONDS, "%s of a damaged page: %.1f ms", name, time));
    }

    private void judgeGrowth(Collection<RunResult> results) {
        Map<String, TreeMap<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParamsKeys().contains("kind")) {
                String what = result.getPrimaryResult().getLabel() + " of "
                        + result.getParams().getParam("kind");
                times.computeIfAbsent(what, any -> new TreeMap<>())
                        .put(
                                Integer.valueOf(result.getParams().getParam("length")),
                                result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
        times.forEach((what, byLength) -> {
            List<Double> steps = steps(List.copyOf(byLength.values()));
            double median = median(steps);
            double longest = byLength.lastEntry().getValue();
            judge(
                    median <= GROWTH_A_DOUBLING && longest <= ENDLESS_SECONDS * 1000,
                    "growth of %s a doubling: median %.2f of %s, %.1f ms for %d characters",
                    what,
                    median,
                    steps.stream().map("%.2f"::formatted).toList(),
                    longest,
                    byLength.lastKey());
        });
    }

    private static List<Double> steps(List<Double> times) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            steps.add(times.get(i) / times.get(i - 1));
        }
        return steps;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void judge(boolean holds, String format, Object... arguments) {
        kept &= holds;
        System.out.println((holds ? "ok    " : "MISS  ") + String.format(Locale.ROOT, format, arguments));
    }
}
