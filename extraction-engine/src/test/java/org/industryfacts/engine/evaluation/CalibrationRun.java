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

    private static final Path TABLE = Path.of("src/main/resources/org/industryfacts/engine/fact/confidence.tsv");
    /** The labelled articles have too few facts of this kind to fit it: odds of 4 to 1 become 2.7 to 1. */
    private static final int RECONSTRUCTED = -40;

    private static final List<String> HEADER = List.of(
            "# How much the type of a fact and each rule that led to it speak for its being right in all, in hundredths of",
            "# log-odds. Fitted to labelled articles; see docs/confidence.md. Not to be changed by hand.");

    private CalibrationRun() {}

    /**
     * @param args pairs of a table of documents and the folder of their gold files
     * @throws IOException where the table cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<Case> cases = cases(args);
        Reliability.of(predictions(cases)).lines().forEach(System.out::println);
        Files.write(TABLE, table(ConfidenceFit.to(cases)));
    }

    private static List<Case> cases(String[] args) {
        ExtractionEngine engine = ExtractionEngine.load();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            Path docs = Path.of(args[i]);
            if (Files.exists(docs)) {
                Evaluation evaluation = Evaluation.of(engine, LabelledArticles.load(docs, Path.of(args[i + 1])));
                evaluation.judged().forEach(judged -> cases.add(Case.of(judged)));
            }
        }
        return cases;
    }

    /** What weights that were fitted to all other articles say of each fact. */
    private static List<Prediction> predictions(List<Case> cases) {
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

    private static List<String> table(ConfidenceFit fit) {
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
