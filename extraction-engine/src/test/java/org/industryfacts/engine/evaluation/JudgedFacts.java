package org.industryfacts.engine.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.evaluation.ConfidenceFit.Case;

/**
 * Facts of articles that nobody who writes rules had seen when the engine read them, each with what led to it and
 * whether it was right in full. What confidence is fitted to; of the articles themselves nothing is kept.
 */
final class JudgedFacts {

    static final Path FILE = Path.of("src/test/resources/labelled/judged.tsv");

    private static final List<String> HEADER = List.of(
            "# Facts that were read in articles nobody had seen who writes rules, judged by labels; see docs/confidence.md.",
            "# article\tright or wrong\twhat led to it");

    private JudgedFacts() {}

    /** @throws IOException where the file cannot be read; a bad line is an {@link IllegalArgumentException} with its number */
    static List<Case> load() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        List<Case> cases = new ArrayList<>();
        for (int i = HEADER.size(); i < lines.size(); i++) {
            cases.add(judged(lines.get(i), i + 1));
        }
        return cases;
    }

    private static Case judged(String line, int number) {
        String[] fields = line.split("\t");
        if (fields.length != 3 || !(fields[1].equals("right") || fields[1].equals("wrong"))) {
            throw new IllegalArgumentException(FILE + ":" + number + ": not an article, right or wrong, and reasons");
        }
        return new Case(fields[0], List.of(fields[2].split(" ")), fields[1].equals("right"));
    }

    /** Keeps cases for later fits. */
    static void write(List<Case> cases) throws IOException {
        List<String> lines = new ArrayList<>(HEADER);
        for (Case judged : cases) {
            lines.add(judged.doc() + "\t" + (judged.right() ? "right" : "wrong") + "\t"
                    + String.join(" ", judged.reasons()));
        }
        Files.write(FILE, lines);
    }
}
