package org.industryfacts.engine.grammar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One step of a pattern. */
public sealed interface Element {

    /** One of some words, the longest first; kept where it has a name. */
    record Literal(List<String> words, @Nullable String name) implements Element {
        public Literal {
            words = words.stream()
                    .distinct()
                    .sorted((a, b) -> b.length() - a.length())
                    .toList();
        }
    }

    /** The noun phrase at this place, kept under a name. */
    record Phrase(String name) implements Element {}

    /** A mention of a kind at this place. */
    record Mention(MentionKind kind) implements Element {}

    /** The mention that the rule is about. */
    record Anchor(MentionKind kind) implements Element {}

    /** Up to so many words of any kind, but no mark of punctuation and no quantity. */
    record Gap(int words) implements Element {}

    /** An element that may be absent; tried first as present. */
    record Optional(Element element) implements Element {}
}
