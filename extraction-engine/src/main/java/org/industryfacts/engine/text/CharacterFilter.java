package org.industryfacts.engine.text;

/**
 * One step of cleaning. Implementations are immutable and safe to share between threads, take time linear in the length
 * of the text, never throw on any text, and return the very instance they were given where there is nothing to do.
 */
public interface CharacterFilter {

    CleanText apply(CleanText text);
}
