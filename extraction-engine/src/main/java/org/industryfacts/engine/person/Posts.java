package org.industryfacts.engine.person;

import java.util.Optional;

import org.industryfacts.data.WordTable;
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

    /** By the characters of a post from its end to its beginning. */
    private final WordTable<Sense> backwards;

    private Posts(WordTable<Sense> backwards) {
        this.backwards = backwards;
    }

    /** Loads the posts; a bad line fails here. */
    public static Posts load() {
        WordTable<Sense> backwards = new WordTable<>();
        for (Row row : LexiconFile.read(Posts.class, "posts.tsv", 2)) {
            String post = row.text(0);
            if (backwards.putIfAbsent(new StringBuilder(post).reverse().toString(), row.constant(Sense.class, 1))
                    != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new Posts(backwards);
    }

    /** The longest post that ends here. */
    public Optional<Post> endingAt(String text, int end) {
        Optional<Post> longest = Optional.empty();
        int node = WordTable.START;
        for (int start = end - 1; start >= 0; start--) {
            node = backwards.next(node, text.charAt(start));
            if (node == WordTable.NONE) {
                break;
            }
            Sense sense = backwards.value(node);
            if (sense != null && end - start > 1) {
                longest = Optional.of(new Post(new Span(start, end), sense));
            }
        }
        return longest;
    }

    /** A post in a text. */
    public record Post(Span span, Sense sense) {}
}
