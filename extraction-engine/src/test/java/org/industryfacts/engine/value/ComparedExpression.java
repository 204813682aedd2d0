package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.unit.UnitTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expression that other recognisers have an answer to, right or wrong.
 *
 * @param kind of the values that are compared: numeral, quantity, time or name
 * @param line what is to be read
 * @param publishedAt what times count from
 */
record ComparedExpression(
        String kind, Corpus.Case line, @Nullable LocalDate publishedAt) {

    private static final int COLUMNS = 7;
    private static final String NO_DAY = "-";
    private static final ValueScanner SCANNER = ValueScanner.load();
    private static final UnitTable UNITS = UnitTable.load();

    /** The rows of a file: kind, values, expression, day of publication, then whose answer it is, and which. */
    static Stream<ComparedExpression> in(String file) {
        return LexiconFile.read(ComparedExpression.class, file, COLUMNS).stream()
                .map(ComparedExpression::parse);
    }

    private static ComparedExpression parse(LexiconFile.Row row) {
        String kind = row.text(0);
        Corpus.Case line = kind.equals("numeral")
                ? new Corpus.Case(row.toString(), List.of(row.text(1)), MarkedText.parse(row.text(2)))
                : Corpus.parse(row, 1);
        String day = row.text(3);
        return new ComparedExpression(kind, line, day.equals(NO_DAY) ? null : LocalDate.parse(day));
    }

    /** Fails where something else is read. */
    void check() {
        String text = line.sentence().text();
        switch (kind) {
            case "numeral" ->
                assertThat(numeral(text))
                        .as(line.place())
                        .isEqualTo(line.expected().get(0));
            case "quantity" -> Corpus.check(line, values(Quantity.class), new QuantityReading());
            case "time" -> Corpus.check(line, values(TimeExpression.class), new TimeReading(publishedAt));
            case "name" -> Corpus.check(line, values(CodeName.class), new CodeNameReading(text));
            default -> throw new IllegalArgumentException(line.place() + ": no kind of value is called " + kind);
        }
    }

    /** For example {@code 10000000 gt}; with the characters that it leaves. */
    private static String numeral(String text) {
        Numeral numeral = NumeralParser.read(text, 0, UNITS);
        return numeral == null
                ? "none"
                : numeral.value().stripTrailingZeros().toPlainString() + " "
                        + numeral.bound().code() + text.substring(numeral.end());
    }

    private <V extends Value> List<V> values(Class<V> type) {
        return SCANNER.scan(line.sentence().text()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public String toString() {
        return line.place() + ": " + line.sentence().text();
    }
}
