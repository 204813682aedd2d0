package org.industryfacts.engine.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.evaluation.ConfidenceFit.Case;
import org.industryfacts.engine.evaluation.Reliability.Prediction;
import org.industryfacts.engine.fact.Confidences;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.FactType;

/**
 * Fits the weights of {@code confidence.tsv} anew, and prints how reliable they are for articles they were not fitted
 * to.
 */
public final class CalibrationRun {

    static final Path TABLE = Path.of("src/main/resources/org/industryfacts/engine/fact/confidence.tsv");
    /** The labelled articles have too few facts of this kind to fit it: odds of 4 to 1 become 2.7 to 1. */
    private static final int RECONSTRUCTED = -40;

    private static final List<String> HEADER = List.of(
            "# How much the type of a fact and each rule that led to it speak for its being right in all, in hundredths of",
            "# log-odds. Fitted to judged facts; see docs/confidence.md. Not to be changed by hand.");

    private CalibrationRun() {}

    /**
     * @param args the table of labelled articles that nobody has seen who writes rules, and the folder of their gold
     *     files; where there is no such table, the facts that were judged before are fitted again
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected: DOCS.tsv GOLD-FOLDER");
        }
        if (Files.exists(Path.of(args[0]))) {
            JudgedFacts.write(judged(LabelledArticles.load(Path.of(args[0]), Path.of(args[1]))));
        }
        List<Case> cases = JudgedFacts.load();
        Reliability.of(predictions(cases)).lines().forEach(System.out::println);
        Files.write(TABLE, table(ConfidenceFit.to(cases)));
    }

    private static List<Case> judged(LabelledArticles articles) {
        return Evaluation.of(ExtractionEngine.load(), articles).judged().stream()
                .map(Case::of)
                .toList();
    }

    /** What weights that were fitted to all other articles say of each fact. */
    static List<Prediction> predictions(List<Case> cases) {
        List<Prediction> predictions = new ArrayList<>();
        for (String doc : new TreeSet<>(cases.stream().map(Case::doc).toList())) {
            ConfidenceFit fit = ConfidenceFit.to(
                    cases.stream().filter(other -> !other.doc().equals(doc)).toList());
            cases.stream()
                    .filter(own -> own.doc().equals(doc))
                    .forEach(own -> predictions.add(new Prediction(fit.predict(own.reasons()), own.right())));
        }
        return predictions;
    }

    /** The lines of the table of weights. */
    static List<String> table(ConfidenceFit fit) {
        List<String> lines = new ArrayList<>(HEADER);
        Arrays.stream(FactType.values())
                .map(Coded::code)
                .forEach(type -> lines.add(type + "\t" + (fit.base() + fit.hundredths(type))));
        List<String> types = Arrays.stream(FactType.values()).map(Coded::code).toList();
        fit.reasons().stream()
                .filter(reason -> !types.contains(reason))
                .forEach(reason -> lines.add(reason + "\t" + fit.hundredths(reason)));
        lines.add(Confidences.RECONSTRUCTED + "\t" + RECONSTRUCTED);
        return lines;
    }
}
