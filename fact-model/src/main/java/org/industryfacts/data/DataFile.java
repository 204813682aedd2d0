package org.industryfacts.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tab-separated data: UTF-8, {@code #} begins a comment line, every row has the same number of columns. */
public final class DataFile {

    private DataFile() {}

    /** What takes a row; an {@link IllegalArgumentException} of it is reported with the place of the row. */
    @FunctionalInterface
    public interface RowReader {
        void read(List<String> columns);
    }

    /**
     * Hands each row of a resource that lies beside {@code anchor} to {@code reader}.
     *
     * @throws IllegalStateException where a row has other than {@code columns} columns or is refused; the message names
     *     file and line
     */
    public static void read(Class<?> anchor, String file, int columns, RowReader reader) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            read(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The same, for rows that come from {@code text} and are reported as those of {@code file}. */
    public static void read(String file, Reader text, int columns, RowReader reader) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                readRow(file, number, line, columns, reader);
            }
        }
    }

    private static void readRow(String file, int number, String line, int columns, RowReader reader) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(file + ":" + number + ": " + row.size() + " columns instead of " + columns);
        }
        try {
            reader.read(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
