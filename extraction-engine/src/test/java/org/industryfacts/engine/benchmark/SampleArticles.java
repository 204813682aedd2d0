package org.industryfacts.engine.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.text.TextCleaner;

/** Articles to time the engine with: real ones where a folder of them lies beside the project, else ones made up. */
final class SampleArticles {

    private static final Path REAL = Path.of("..", "..", "shared", "seeds");
    private static final LocalDate PUBLISHED_AT = LocalDate.of(2024, 5, 13);
    private static final int MADE_UP = 5;
    private static final int LENGTH = 4096;

    private SampleArticles() {}

    /** The articles after their cleaning. */
    static List<ArticleText> repaired() {
        TextCleaner cleaner = TextCleaner.load();
        return texts().stream()
                .map(text -> article(cleaner.clean(text, "text/plain").text()))
                .toList();
    }

    private static ArticleText article(String text) {
        return new ArticleText(new UUID(0, 1), "1", text, "text/plain", null, PUBLISHED_AT);
    }

    private static List<String> texts() {
        try (Stream<Path> files = Files.isDirectory(REAL) ? Files.list(REAL) : Stream.empty()) {
            List<String> real = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SampleArticles::read)
                    .toList();
            return real.isEmpty() ? madeUp() : real;
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + REAL, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static List<String> madeUp() {
        String all = SampleText.ORDINARY.ofLength(MADE_UP * LENGTH);
        return IntStream.range(0, MADE_UP)
                .mapToObj(i -> all.substring(i * LENGTH, (i + 1) * LENGTH))
                .toList();
    }
}
