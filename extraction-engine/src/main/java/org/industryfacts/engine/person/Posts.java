package org.industryfacts.engine.person;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.text.Span;

/** What persons are called by, from {@code posts.tsv}. Immutable and safe to share between threads. */
public final class Posts {

    /** Where a post is held. */
    public enum Sense {
        /** At an organisation. */
        POST,
        /** At the region that it is named after: 区长. */
        REGION,
        /** At the academy. */
        MEMBER,
        /** At none: 专家. */
        FREE,
        /** By a leader of the country, which is no fact. */
        LEADER,
        /** In the making of the article, which is no fact: 记者. */
        CREDIT
    }

    private final Map<String, Sense> words;
    private final BitSet lastCharacters = new BitSet();
    private final int longest;

    private Posts(Map<String, Sense> words) {
        this.words = Map.copyOf(words);
        words.keySet().forEach(word -> lastCharacters.set(word.charAt(word.length() - 1)));
        this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Loads the posts; a bad line fails here. */
    public static Posts load() {
        Map<String, Sense> words = new HashMap<>();
        for (Row row : LexiconFile.read(Posts.class, "posts.tsv", 2)) {
            if (words.put(row.text(0), sense(row)) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new Posts(words);
    }

    private static Sense sense(Row row) {
        try {
            return Sense.valueOf(row.text(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no sense of a post: " + row.text(1));
        }
    }

    /** Whether some post ends with this character. */
    private boolean mayEnd(char c) {
        return lastCharacters.get(c);
    }

    /** The longest post that ends here. */
    public Optional<Post> endingAt(String text, int end) {
        if (end == 0 || !mayEnd(text.charAt(end - 1))) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, end); length > 1; length--) {
            Sense sense = words.get(text.substring(end - length, end));
            if (sense != null) {
                return Optional.of(new Post(new Span(end - length, end), sense));
            }
        }
        return Optional.empty();
    }

    /** A post in a text. */
    public record Post(Span span, Sense sense) {}
}
