package org.industryfacts.engine.place;

/** Which characters a name may go on with. */
final class NameCharacters {

    private NameCharacters() {}

    /** Chinese characters, letters, digits, and inner marks; 和, 与, 及 and 、 join two names when they come first. */
    static boolean isPartOfName(char c, boolean first) {
        return switch (c) {
            case '和', '与', '及' -> !first;
            case '(', ')', '·', '&', '-', '+' -> !first;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
