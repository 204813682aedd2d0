package org.industryfacts.engine.text;

/** Which characters are Han characters; the rare ones outside the Basic Multilingual Plane are left out. */
final class HanCharacters {

    private HanCharacters() {}

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '\u3007';
    }
}
