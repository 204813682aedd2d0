package org.industryfacts.engine.evaluation;

import java.nio.file.Path;

import org.industryfacts.engine.ExtractionEngine;

/** Prints how well the engine reads labelled articles. */
public final class EvaluationRun {

    private EvaluationRun() {}

    /** @param args the table of the documents, the folder of their gold files, how many misses to list for each type */
    public static void main(String[] args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected: DOCS.tsv GOLD-FOLDER MISSES");
        }
        LabelledArticles articles = LabelledArticles.load(Path.of(args[0]), Path.of(args[1]));
        Evaluation evaluation = Evaluation.of(ExtractionEngine.load(), articles);
        EvaluationReport.lines(evaluation, Integer.parseInt(args[2])).forEach(System.out::println);
    }
}
