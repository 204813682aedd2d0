package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.industryfacts.engine.evaluation.Evaluation.Miss;
import org.industryfacts.fact.FactType;

/** An evaluation as lines of text. */
final class EvaluationReport {

    private static final String HEADER =
            "%-15s%6s%6s%8s%7s%7s%8s%7s%7s".formatted("type", "gold", "read", "core P", "R", "F1", "full P", "R", "F1");

    private EvaluationReport() {}

    /**
     * The figures of all types, then of the fields outside the core.
     *
     * @param misses how many missed and spurious facts of each type to list
     */
    static List<String> lines(Evaluation evaluation, int misses) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (FactType type : FactType.values()) {
            lines.add(row(type.code(), evaluation.score(type)));
        }
        lines.add(row("all", evaluation.total()));
        lines.add("regions %.3f, over types core %.3f, full %.3f"
                .formatted(evaluation.regions().value(), mean(evaluation, true), mean(evaluation, false)));
        lines.add(new TreeMap<>(evaluation.fields())
                .entrySet().stream()
                        .map(field -> "%s %.2f"
                                .formatted(field.getKey(), field.getValue().value()))
                        .collect(Collectors.joining(", ")));
        for (FactType type : FactType.values()) {
            list("missed", type, evaluation.missed(type), misses, lines);
            list("spurious", type, evaluation.spurious(type), misses, lines);
        }
        return lines;
    }

    private static double mean(Evaluation evaluation, boolean core) {
        return Arrays.stream(FactType.values())
                .map(evaluation::score)
                .filter(score -> score.gold() > 0)
                .mapToDouble(score -> core ? score.coreF1() : score.fullF1())
                .average()
                .orElse(0);
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-15s%6d%6d%8.3f%7.3f%7.3f%8.3f%7.3f%7.3f",
                name,
                score.gold(),
                score.read(),
                score.corePrecision(),
                score.coreRecall(),
                score.coreF1(),
                score.fullPrecision(),
                score.fullRecall(),
                score.fullF1());
    }

    private static void list(String what, FactType type, List<Miss> facts, int most, List<String> lines) {
        facts.stream()
                .limit(most)
                .map(miss -> what + " " + type.code() + " " + miss.doc() + ": " + miss.fact())
                .forEach(lines::add);
    }
}
