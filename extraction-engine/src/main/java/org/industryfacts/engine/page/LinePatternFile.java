package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.page.LinePattern.Scope;

/** Reads {@code line-patterns.tsv}, whose head says what its columns are. */
final class LinePatternFile {

    static final String NAME = "line-patterns.tsv";
    static final char SEPARATOR = '¦';

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, String> defined = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private LinePatternFile() {}

    /** A pattern with its examples; {@code kind} and {@code scope} of a definition mean nothing. */
    record Entry(Row row, LinePattern pattern, List<String> yes, List<String> no, boolean definition) {}

    /**
     * All lines of the file, in order.
     *
     * @throws LexiconException where one is wrong
     */
    static List<Entry> read() {
        LinePatternFile file = new LinePatternFile();
        LexiconFile.read(LinePatternFile.class, NAME, 6).forEach(file::add);
        return file.entries;
    }

    private void add(Row row) {
        boolean definition = row.text(0).equals("define");
        String expression = expanded(row, row.text(3));
        if (definition) {
            defined.put(row.text(1), "(?:" + expression + ")");
        }
        LinePattern pattern = new LinePattern(
                definition ? LineKind.NUMBER : row.constant(LineKind.class, 0),
                definition ? Scope.ANY : row.constant(Scope.class, 1),
                !definition && cutsRest(row),
                compiled(row, expression));
        entries.add(new Entry(row, pattern, row.items(4, SEPARATOR), row.items(5, SEPARATOR), definition));
    }

    private String expanded(Row row, String expression) {
        return REFERENCE.matcher(expression).replaceAll(reference -> {
            String definition = defined.get(reference.group(1));
            if (definition == null) {
                throw row.error("no line before it defines {" + reference.group(1) + "}");
            }
            return Matcher.quoteReplacement(definition);
        });
    }

    private static Pattern compiled(Row row, String expression) {
        try {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw row.error(e.getMessage());
        }
    }

    private static boolean cutsRest(Row row) {
        return switch (row.text(2)) {
            case "line" -> false;
            case "rest" -> true;
            default -> throw row.error("neither line nor rest: " + row.text(2));
        };
    }
}
