package org.industryfacts.query.projection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Text that PostgreSQL can hold and give back unchanged: UTF-8 without NUL. Neither is taken at the door, but a log
 * lives longer than the doors to it.
 */
final class StorableText {

    private StorableText() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException where it holds NUL or half of a surrogate pair; the message names the field
     */
    static String of(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(field + " holds NUL at " + i);
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(field + " holds half of a surrogate pair at " + i);
            }
        }
        return text;
    }

    /** The same for a text that may be absent. */
    static @Nullable String ofNullable(String field, @Nullable String text) {
        return text == null ? null : of(field, text);
    }

    /**
     * The text of a record's value.
     *
     * @throws IllegalArgumentException where it is not UTF-8, or holds NUL
     */
    static String utf8(byte[] value) {
        try {
            return of(
                    "the value",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the value is not UTF-8", e);
        }
    }
}
