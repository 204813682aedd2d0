package org.industryfacts.ingest.submission;

import java.util.Optional;

/** What every text of an article must keep to, wherever it stands. */
final class TextRules {

    private TextRules() {}

    /**
     * The first character that no text may hold, with its position in code points: NUL, which PostgreSQL cannot store,
     * or a lone surrogate, which has no UTF-8. All others are accepted.
     */
    static Optional<String> firstForbidden(String text) {
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            if (c == 0) {
                return Optional.of("holds NUL at code point " + position);
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return Optional.of("holds a lone surrogate, U+%X, at code point %d".formatted(c, position));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** The length of well-formed text in UTF-8, without making it. */
    static int utf8Length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A surrogate is half of a character that takes four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
