package org.industryfacts.engine.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.industryfacts.engine.ArticleText;

/**
 * Articles with the facts that they hold: a table of documents (name, file, day of publication) and a folder with a
 * gold file for each, {@code <doc>.jsonl}, one fact a line.
 */
record LabelledArticles(List<LabelledArticle> articles) {

    /** Those of the project, relative to the module. */
    static final Path OWN = Path.of("src/test/resources/labelled");

    LabelledArticles {
        articles = List.copyOf(articles);
    }

    record LabelledArticle(String doc, ArticleText text, List<Assertion> gold) {}

    static LabelledArticles own() {
        return load(OWN.resolve("docs.tsv"), OWN.resolve("gold"));
    }

    /**
     * The articles of a table that have a gold file.
     *
     * @throws IllegalArgumentException where a line of the table or of a gold file is wrong; names file and line
     */
    static LabelledArticles load(Path docs, Path goldFolder) {
        List<String> lines = lines(docs);
        List<LabelledArticle> articles = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalArgumentException(docs + ":" + (i + 1) + ": doc, file and publishedAt are expected");
            }
            Path gold = goldFolder.resolve(columns[0] + ".jsonl");
            if (Files.exists(gold)) {
                articles.add(new LabelledArticle(columns[0], article(docs, columns), GoldFile.read(gold)));
            }
        }
        return new LabelledArticles(articles);
    }

    private static ArticleText article(Path docs, String[] columns) {
        return new ArticleText(
                UUID.nameUUIDFromBytes(columns[0].getBytes(StandardCharsets.UTF_8)),
                "r1",
                text(docs.resolveSibling(columns[1])),
                "text/plain",
                null,
                columns[2].isBlank() ? null : LocalDate.parse(columns[2]));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }
}
