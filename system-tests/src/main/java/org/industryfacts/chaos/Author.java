package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What every client that posts does besides posting: writes articles of its own, and notes what was accepted. For one
 * thread.
 */
final class Author {

    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final Ledger ledger;
    private final Waits waits;
    private final Random random;
    private final ArticleText texts;
    private int begun;

    /** @param name no two authors have the same */
    Author(String name, Ledger ledger, Waits waits, Random random) {
        this.name = name;
        this.ledger = ledger;
        this.waits = waits;
        this.random = random;
        this.texts = new ArticleText(random);
    }

    String name() {
        return name;
    }

    Random random() {
        return random;
    }

    /** A number that it has not had before. */
    int number() {
        return ++begun;
    }

    /** A new article of a source. */
    ArticleHistory begin(String source) {
        return ledger.open(source, name + "/" + number(), texts.next());
    }

    /** What an article could say instead. */
    String corrected(ArticleHistory history) {
        return texts.corrected(history.text());
    }

    /**
     * Notes that a text was accepted.
     *
     * @param answer what ingest-service says of it
     * @param uncertain whether it was sent before without an answer
     */
    void submitted(ArticleHistory history, String text, JsonNode answer, boolean uncertain) {
        String articleId = answer.get("articleId").asText();
        if (!history.isAccepted()) {
            waits.accepted(articleId);
        }
        history.setText(text);
        ledger.submitted(history, articleId, answer.get("revision").asText(), uncertain);
    }

    /** Nobody waits any longer for what is about to be withdrawn. */
    void withdrawing(ArticleHistory history) {
        waits.withdrawn(history.articleId());
    }

    /** Notes that a withdrawal was accepted. */
    void withdrawn(ArticleHistory history, boolean uncertain) {
        ledger.withdrawn(history, uncertain);
    }

    /** An answer as JSON. */
    JsonNode read(String answer) {
        try {
            return json.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(answer, e);
        }
    }
}
