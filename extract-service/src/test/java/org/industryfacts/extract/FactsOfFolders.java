package org.industryfacts.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.event.EventCodec;

/** Writes the facts of all texts in some folders to a file, as events carry them: to be run in a JVM of its own. */
public final class FactsOfFolders {

    private static final LocalDate PUBLISHED_AT = LocalDate.of(2024, 5, 13);

    private FactsOfFolders() {}

    /** @param arguments the file to write, then the folders */
    public static void main(String[] arguments) throws IOException {
        ExtractionEngine engine = ExtractionEngine.load();
        EventCodec codec = new EventCodec();
        StringBuilder lines = new StringBuilder();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            for (Path text : texts(Path.of(folder))) {
                ArticleText article =
                        new ArticleText(new UUID(0, 1), "1", Files.readString(text), "text/plain", null, PUBLISHED_AT);
                engine.extract(article)
                        .forEach(fact -> lines.append(codec.write(fact)).append('\n'));
            }
        }
        Files.write(Path.of(arguments[0]), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
