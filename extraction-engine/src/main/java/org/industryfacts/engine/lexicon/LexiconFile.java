package org.industryfacts.engine.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

import org.jspecify.annotations.Nullable;

/**
 * Reads lexicons: UTF-8 resources of lines with a fixed number of columns, parted by one tab. Lines that begin with
 * {@code #} are comments, blank lines are passed over. A column may be empty, but holds no spaces at its ends. Whatever
 * breaks these rules is a {@link LexiconException} that names file and line.
 */
public final class LexiconFile {

    private final String name;
    private final int columns;
    /** What the file holds up to {@link #length}; the largest one is not copied to be as long as it. */
    private final char[] text;

    private final int length;
    /** By row, what stands right before its first column and right behind each column. */
    private int[] edges = new int[64];
    /** How many of them are known. */
    private int known;

    private LexiconFile(String name, int columns, CharBuffer text) {
        this.name = name;
        this.columns = columns;
        this.text = text.array();
        this.length = text.length();
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
        return new LexiconFile(name, columns, decode(name, content)).rows();
    }

    private static CharBuffer decode(String name, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            throw new LexiconException(name + ":" + line + ": not UTF-8", e);
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int start = 0; start < length; ) {
            int row = known;
            int end = readLine(start);
            if (text[start] == '#' || isBlank(start, end)) {
                known = row;
            } else {
                rows.add(row(row));
            }
            start = end + 1;
        }
        return rows;
    }

    /** Where a line ends, after adding what its columns lie between. */
    private int readLine(int start) {
        addEdge(start - 1);
        int at = start;
        while (at < length && text[at] != '\n') {
            if (text[at] == '\t') {
                addEdge(at);
            }
            at++;
        }
        addEdge(at);
        return at;
    }

    private void addEdge(int edge) {
        if (known == edges.length) {
            edges = Arrays.copyOf(edges, 2 * known);
        }
        edges[known++] = edge;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** The row whose edges are the last that are known. */
    private Row row(int firstEdge) {
        Row row = new Row(this, firstEdge);
        int found = known - firstEdge - 1;
        for (int column = 0; column < found; column++) {
            int from = row.begin(column);
            int to = row.end(column);
            if (to > from && (text[from] <= ' ' || text[to - 1] <= ' ')) {
                throw row.error("spaces at the end of column " + (column + 1));
            }
        }
        if (found != columns) {
            throw row.error(found + " columns instead of " + columns);
        }
        return row;
    }

    /**
     * One line of a lexicon, which says where it stands when something is wrong with it. Its columns are cut out of the
     * file when they are asked for: there are a hundred thousand rows.
     */
    public static final class Row {

        /** So many figures are a whole number that an {@code int} holds. */
        private static final int FIGURES = 9;

        private final LexiconFile file;
        private final int firstEdge;

        private Row(LexiconFile file, int firstEdge) {
            this.file = file;
            this.firstEdge = firstEdge;
        }

        /** The text of a column, counted from 0; it must not be empty. */
        public String text(int column) {
            String text = field(column);
            if (text.isEmpty()) {
                throw error("column " + (column + 1) + " is empty");
            }
            return text;
        }

        /** The text of a column, counted from 0; null where it is empty. */
        public @Nullable String optionalText(int column) {
            String text = field(column);
            return text.isEmpty() ? null : text;
        }

        private String field(int column) {
            return new String(file.text, begin(column), end(column) - begin(column));
        }

        private int begin(int column) {
            return file.edges[firstEdge + column] + 1;
        }

        private int end(int column) {
            return file.edges[firstEdge + column + 1];
        }

        /** The items of a column, parted by {@code separator}; none where it is empty, and none of them empty. */
        public List<String> items(int column, char separator) {
            List<String> items = new ArrayList<>();
            int end = end(column);
            for (int from = begin(column), to = from; from < end; from = to + 1) {
                to = from;
                while (to < end && file.text[to] != separator) {
                    to++;
                }
                if (to == from || to == end - 1) {
                    throw error("column " + (column + 1) + " has an empty item: \"" + field(column) + "\"");
                }
                items.add(new String(file.text, from, to - from));
            }
            return Collections.unmodifiableList(items);
        }

        /** The whole number of a column. */
        public int integer(int column) {
            int from = begin(column);
            int to = end(column);
            int number = 0;
            for (int at = from; at < to && to - from <= FIGURES; at++) {
                if (file.text[at] < '0' || file.text[at] > '9') {
                    return signed(column);
                }
                number = 10 * number + file.text[at] - '0';
            }
            return to > from && to - from <= FIGURES ? number : signed(column);
        }

        /** The same of what is not a few figures alone: one with a sign, a great one, or none. */
        private int signed(int column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw new LexiconException(at("column " + (column + 1) + " is no whole number: " + text(column)), e);
            }
        }

        /** The constant whose name stands in a column, in small letters with {@code -} for {@code _}. */
        public <E extends Enum<E>> E constant(Class<E> type, int column) {
            return LexiconFile.constant(type, text(column))
                    .orElseThrow(() -> error("no " + type.getSimpleName() + " is called " + text(column)));
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

        /** Counted only where something is wrong with it. */
        private int line() {
            int line = 1;
            for (int at = begin(0) - 1; at >= 0; at--) {
                line += file.text[at] == '\n' ? 1 : 0;
            }
            return line;
        }

        private String at(String message) {
            return file.name + ":" + line() + ": " + message;
        }

        @Override
        public String toString() {
            return at(new String(file.text, begin(0), end(file.columns - 1) - begin(0)));
        }
    }
}
