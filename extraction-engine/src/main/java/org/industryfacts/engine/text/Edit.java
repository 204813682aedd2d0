package org.industryfacts.engine.text;

/**
 * A change that the cleaning made.
 *
 * @param original where, in the original; empty where characters were inserted
 * @param kind which filter made it
 * @param before the original characters there
 * @param after what stands for them in the cleaned text; empty where they were removed
 */
public record Edit(Span original, String kind, String before, String after) {

    public Edit {
        if (original.length() != before.length()) {
            throw new IllegalArgumentException("before has " + before.length() + " characters, its span " + original);
        }
        if (kind.isBlank()) {
            throw new IllegalArgumentException("kind is blank");
        }
    }
}
