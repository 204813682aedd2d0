package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a run keeps everything in; a mark in it says that it is one, and may be deleted. */
final class DataFolder {

    private static final String MARK = "chaos-run";

    private DataFolder() {}

    /**
     * Makes the folder, or empties it where an earlier run has left it.
     *
     * @throws IllegalStateException where there is something else in it
     */
    static void makeEmpty(Path folder) {
        try {
            if (Files.exists(folder) && !Files.exists(folder.resolve(MARK))) {
                throw new IllegalStateException(folder + " is not of a chaos run; choose another with --data");
            }
            delete(folder);
            Files.createDirectories(folder.resolve("cluster/logs"));
            Files.createDirectories(folder.resolve("fault-free/logs"));
            Files.writeString(folder.resolve(MARK), "");
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be used", e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", e);
        }
    }
}
