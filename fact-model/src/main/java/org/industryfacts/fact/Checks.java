package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the records of this package ask of their components; each message names the field. */
final class Checks {

    /** More than any quantity needs, and little enough to be written out. */
    private static final int MAX_DIGITS = 100;

    private Checks() {}

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static void requiredText(String field, @Nullable String value) {
        text(field, required(field, value));
    }

    static void text(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
    }

    /** The same texts in a list of their own; none of them is missing or blank. */
    static List<String> texts(String field, @Nullable Collection<String> values) {
        List<String> texts = new ArrayList<>(required(field, values));
        for (String text : texts) {
            requiredText(field, text);
        }
        return Collections.unmodifiableList(texts);
    }

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The same, with the value that does not hold, which is written out only then. */
    static void that(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }

    /** The same number without trailing zeros and with a scale of zero or more, so that equal values are equal. */
    static BigDecimal plain(BigDecimal value) {
        // An exponent can stand for gigabytes of zeros: it is looked at before anything is done with the number.
        that(
                value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS,
                "a number has more than " + MAX_DIGITS + " digits");
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
