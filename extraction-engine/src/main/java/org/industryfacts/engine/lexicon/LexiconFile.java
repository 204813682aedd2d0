package org.industryfacts.engine.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads lexicons: UTF-8 resources of lines with a fixed number of columns, parted by one tab. Lines that begin with
 * {@code #} are comments, blank lines are passed over. A column may be empty, but holds no spaces at its ends. Whatever
 * breaks these rules is a {@link LexiconException} that names file and line.
 */
public final class LexiconFile {

    private final String name;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    private LexiconFile(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * The rows of a resource that lies beside {@code anchor}.
     *
     * @param name relative to the package of {@code anchor}
     * @param columns how many each row has
     */
    public static List<Row> read(Class<?> anchor, String name, int columns) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException(name + " is not on the class path beside " + anchor.getName());
            }
            return parse(name, in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new LexiconException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The words of a resource of one column, each of which may be there once. */
    public static Set<String> words(Class<?> anchor, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : read(anchor, name, 1)) {
            if (!words.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return Collections.unmodifiableSet(words);
    }

    /** What a resource of two columns says of each word, which may be there once, in its order. */
    public static <V> Map<String, V> map(Class<?> anchor, String name, Function<Row, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        for (Row row : read(anchor, name, 2)) {
            if (map.put(row.text(0), value.apply(row)) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** The constant that is written in small letters with {@code -} for {@code _}; empty where none is. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        try {
            return Optional.of(
                    Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The rows of {@code content}, which is called {@code name} in errors. */
    static List<Row> parse(String name, byte[] content, int columns) {
        LexiconFile file = new LexiconFile(name, columns);
        file.addLines(decode(name, content));
        return file.rows;
    }

    private static String decode(String name, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            throw new LexiconException(name + ":" + line + ": not UTF-8", e);
        }
    }

    private void addLines(String text) {
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line++;
            if (text.charAt(start) != '#' && !isBlank(text, start, end)) {
                rows.add(row(text, start, end, line));
            }
            start = end + 1;
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Row row(String text, int start, int end, int line) {
        Row row = new Row(name, line, new String[columns]);
        int from = start;
        for (int column = 0; column < columns; column++) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > end ? end : tab;
            if ((to == end) != (column == columns - 1)) {
                long found = 1
                        + text.substring(start, end)
                                .chars()
                                .filter(c -> c == '\t')
                                .count();
                throw row.error(found + " columns instead of " + columns);
            }
            if (to > from && (text.charAt(from) <= ' ' || text.charAt(to - 1) <= ' ')) {
                throw row.error("spaces at the end of column " + (column + 1));
            }
            row.fields[column] = text.substring(from, to);
            from = to + 1;
        }
        return row;
    }

    /** One line of a lexicon, which says where it stands when something is wrong with it. */
    public static final class Row {

        private final String file;
        private final int line;
        private final String[] fields;

        private Row(String file, int line, String[] fields) {
            this.file = file;
            this.line = line;
            this.fields = fields;
        }

        /** The text of a column, counted from 0; it must not be empty. */
        public String text(int column) {
            String text = fields[column];
            if (text.isEmpty()) {
                throw error("column " + (column + 1) + " is empty");
            }
            return text;
        }

        /** The text of a column, counted from 0; null where it is empty. */
        public @Nullable String optionalText(int column) {
            return fields[column].isEmpty() ? null : fields[column];
        }

        /** The items of a column, parted by {@code separator}; none where it is empty, and none of them empty. */
        public List<String> items(int column, char separator) {
            if (fields[column].isEmpty()) {
                return List.of();
            }
            List<String> items = List.of(fields[column].split(Pattern.quote(String.valueOf(separator)), -1));
            if (items.contains("")) {
                throw error("column " + (column + 1) + " has an empty item: \"" + fields[column] + "\"");
            }
            return items;
        }

        /** The whole number of a column. */
        public int integer(int column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw new LexiconException(at("column " + (column + 1) + " is no whole number: " + text(column)), e);
            }
        }

        /** The constant whose name stands in a column, in small letters with {@code -} for {@code _}. */
        public <E extends Enum<E>> E constant(Class<E> type, int column) {
            return constant(type, text(column));
        }

        <E extends Enum<E>> E constant(Class<E> type, String written) {
            return LexiconFile.constant(type, written)
                    .orElseThrow(() -> error("no " + type.getSimpleName() + " is called " + written));
        }

        /** What a column says that says yes or no. */
        public boolean yesNo(int column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw error("neither yes nor no: " + text(column));
            };
        }

        /** What to throw when this row is wrong for a reason that only its reader knows. */
        public LexiconException error(String message) {
            return new LexiconException(at(message));
        }

        private String at(String message) {
            return file + ":" + line + ": " + message;
        }

        @Override
        public String toString() {
            return at(String.join("\t", Arrays.asList(fields)));
        }
    }
}
