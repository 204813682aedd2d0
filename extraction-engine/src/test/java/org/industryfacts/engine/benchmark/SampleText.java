package org.industryfacts.engine.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of any length to time the cleaning with: ordinary ones, and ones that look for its weak spots. */
public enum SampleText {
    /** Clean sentences, six of different kinds to a paragraph. */
    ORDINARY,
    OPEN_QUOTES("“"),
    OPEN_TITLES("《"),
    OPEN_BRACKETS("("),
    QUESTIONS("?!"),
    DAMAGE_MARKS("?!鄙虾H"),
    ANGLE_BRACKETS("<"),
    TAG_BEGINS("<p '"),
    TAGS("<p>产业<b>"),
    ENTITIES("&amp;"),
    BROKEN_WORDS("推动量 子科技,\n大数\n据");

    private static final int SENTENCES_A_PARAGRAPH = 6;

    /** A prime: so far apart in the file are two that follow one another in a paragraph. */
    private static final int STRIDE = 37;

    private final String unit;

    SampleText() {
        this.unit = paragraphs();
    }

    SampleText(String unit) {
        this.unit = unit;
    }

    String ofLength(int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static String paragraphs() {
        StringBuilder text = new StringBuilder();
        List<String> sentences = lines("/org/industryfacts/engine/text/clean-sentences.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i * STRIDE % sentences.size()))
                    .append(i % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1 ? "\n" : "");
        }
        return text.append('\n').toString();
    }

    private static List<String> lines(String resource) {
        return read(resource).lines().toList();
    }

    static String read(String resource) {
        try (InputStream in = SampleText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
