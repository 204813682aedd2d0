package org.industryfacts.engine.person;

import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * The word lists for names of persons.
 *
 * @param surnames of one or two characters
 * @param grammar those of them that are words of grammar as well
 * @param edges words that follow the name of a person
 * @param sounds characters that write the sound of other tongues
 */
record PersonWords(Set<String> surnames, Set<String> grammar, Set<String> edges, Set<String> sounds) {

    private static final int LONGEST_EDGE = 4;

    PersonWords {
        surnames = Set.copyOf(surnames);
        grammar = Set.copyOf(grammar);
        edges = Set.copyOf(edges);
        sounds = Set.copyOf(sounds);
    }

    static PersonWords load() {
        return new PersonWords(
                words("surnames.tsv"),
                words("surname-words.tsv"),
                words("person-edges.tsv"),
                words("sound-characters.tsv"));
    }

    private static Set<String> words(String file) {
        return LexiconFile.words(PersonWords.class, file);
    }

    /** How many characters of a family name begin here; 0 where none does. */
    int surnameAt(String text, int at) {
        if (at + 2 <= text.length() && surnames.contains(text.substring(at, at + 2))) {
            return 2;
        }
        return at < text.length() && surnames.contains(text.substring(at, at + 1)) ? 1 : 0;
    }

    /** Whether a family name that is a word of grammar as well begins here: 曾, 向. */
    boolean grammarAt(String text, int at) {
        return grammar.contains(text.substring(at, at + 1));
    }

    /** Whether what begins here can follow a name: a mark, the end, or a word such as 表示. */
    boolean edgeAt(String text, int at) {
        if (at >= text.length() || !isHan(text.charAt(at))) {
            return true;
        }
        return edgeWordAt(text, at) > 0;
    }

    /** How long the longest word is that begins here and follows names; 0 where none does. */
    int edgeWordAt(String text, int at) {
        for (int length = Math.min(LONGEST_EDGE, text.length() - at); length > 0; length--) {
            if (edges.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a character writes the sound of other tongues. */
    boolean isSound(char c) {
        return sounds.contains(String.valueOf(c));
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }
}
