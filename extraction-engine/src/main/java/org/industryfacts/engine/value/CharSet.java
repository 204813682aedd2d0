package org.industryfacts.engine.value;

import java.util.BitSet;

/** Some characters; to ask for one takes one look, however many they are. Immutable. */
final class CharSet {

    private final String characters;
    private final BitSet bits = new BitSet();

    private CharSet(String characters) {
        this.characters = characters;
        for (int i = 0; i < characters.length(); i++) {
            bits.set(characters.charAt(i));
        }
    }

    /** The characters of all these texts. */
    static CharSet of(String... texts) {
        return new CharSet(String.join("", texts));
    }

    boolean has(char c) {
        return bits.get(c);
    }

    /** All of them, some perhaps more than once. */
    String characters() {
        return characters;
    }
}
