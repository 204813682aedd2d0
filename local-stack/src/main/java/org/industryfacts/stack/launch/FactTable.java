package org.industryfacts.stack.launch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.industryfacts.fact.Fact;

/** Facts as rows: what is claimed, its value, when, and the quoted evidence. */
final class FactTable {

    private static final List<String> TITLES = List.of("fact", "value", "period", "evidence");
    private static final int VALUE_WIDTH = 26;
    private static final int PERIOD_WIDTH = 15;
    private static final int GAPS = 2 * 3;

    private final List<Integer> widths;

    /** @param width how many columns the terminal has; the rows fill it */
    FactTable(int width) {
        int rest = Math.max(width - VALUE_WIDTH - PERIOD_WIDTH - GAPS, 40);
        int fact = rest * 2 / 5;
        this.widths = List.of(fact, VALUE_WIDTH, PERIOD_WIDTH, rest - fact);
    }

    /** The titles, and a line below them. */
    List<String> header() {
        return List.of(line(TITLES), line(widths.stream().map("-"::repeat).toList()));
    }

    String row(Fact fact) {
        return line(FactText.of(fact).cells());
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> TerminalText.fit(cells.get(column), widths.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
