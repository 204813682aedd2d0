package org.industryfacts.engine.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An article of {@code articles.txt}. */
record InventedArticle(String headline, List<String> paragraphs) {

    static List<InventedArticle> all() {
        List<InventedArticle> articles = new ArrayList<>();
        blocks("articles.txt")
                .forEach(lines -> articles.add(new InventedArticle(lines.get(0), lines.subList(1, lines.size()))));
        return articles;
    }

    String text() {
        return String.join("\n", paragraphs);
    }

    /** The blocks of a resource: each begins with a line after {@code "= "}; comments are left out. */
    static List<List<String>> blocks(String resource) {
        List<List<String>> blocks = new ArrayList<>();
        try (InputStream in = InventedArticle.class.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    blocks.add(new ArrayList<>());
                }
                if (!line.startsWith("#")) {
                    blocks.get(blocks.size() - 1).add(line.startsWith("= ") ? line.substring(2) : line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }
}
