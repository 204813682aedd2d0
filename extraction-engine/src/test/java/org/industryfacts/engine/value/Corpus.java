package org.industryfacts.engine.value;

import java.util.List;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of a corpus file: what is expected, parted by {@code |} or {@code none}, then the sentence with every value of
 * that kind marked.
 */
final class Corpus {

    private static final String NONE = "none";

    private Corpus() {}

    /** A line of a corpus. */
    record Case(String place, List<String> expected, MarkedText sentence) {
        @Override
        public String toString() {
            return place;
        }
    }

    static Stream<Case> cases(String file) {
        return LexiconFile.read(Corpus.class, file, 2).stream().map(row -> parse(row, 0));
    }

    /** The case of a row whose values stand in {@code column}, and its sentence in the next one. */
    static Case parse(LexiconFile.Row row, int column) {
        List<String> expected = row.text(column).equals(NONE)
                ? List.of()
                : row.items(column, '|').stream().map(String::strip).toList();
        MarkedText sentence = MarkedText.parse(row.text(column + 1));
        if (expected.size() != sentence.marks().size()) {
            throw row.error(expected.size() + " values are expected, but "
                    + sentence.marks().size() + " marked");
        }
        return new Case(row.toString(), expected, sentence);
    }

    /** Fails with what differs: nothing found, found besides, another span, another writing, another value. */
    static <V extends Value> void check(Case line, List<V> found, Reader<V> reader) {
        String text = line.sentence.text();
        StringBuilder differences = new StringBuilder();
        for (int i = 0; i < line.expected.size(); i++) {
            MarkedText.Mark mark = line.sentence.marks().get(i);
            V value = overlapping(found, mark.span());
            if (value == null) {
                differences.append("\nnothing found at ").append(mark.span().of(text));
            } else {
                compare("span", mark.span().of(text), value.span().of(text), differences);
                compare(
                        "writing",
                        mark.written().of(text),
                        reader.written(value).of(text),
                        differences);
                compare("value", line.expected.get(i), reader.describe(value), differences);
            }
        }
        for (V value : found) {
            if (line.sentence.marks().stream().noneMatch(mark -> mark.span().overlaps(value.span()))) {
                differences
                        .append("\nfound besides: ")
                        .append(value.span().of(text))
                        .append(" as ")
                        .append(reader.describe(value));
            }
        }
        assertThat(differences).as(line.place).isEmpty();
    }

    private static <V extends Value> V overlapping(List<V> found, Span span) {
        return found.stream()
                .filter(value -> value.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    private static void compare(String what, String expected, String actual, StringBuilder differences) {
        if (!expected.equals(actual)) {
            differences
                    .append("\nother ")
                    .append(what)
                    .append(": ")
                    .append(actual)
                    .append(" instead of ")
                    .append(expected);
        }
    }

    /** What a kind of value shows of itself in a corpus. */
    interface Reader<V extends Value> {
        Span written(V value);

        String describe(V value);
    }
}
