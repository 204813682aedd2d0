package org.industryfacts.query.readmodel;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they are written in requests. */
public final class UuidText {

    /** {@link UUID#fromString} takes shorter groups too, and then two texts would name one thing. */
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private UuidText() {}

    /** The id; empty where the text is none. */
    public static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
