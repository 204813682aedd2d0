package org.industryfacts.fact;

import java.math.BigDecimal;

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

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The same number without trailing zeros and with a scale of zero or more, so that equal values are equal. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        // An exponent can stand for gigabytes of zeros: it is looked at before anything is written out.
        that(
                stripped.precision() <= MAX_DIGITS && Math.abs((long) stripped.scale()) <= MAX_DIGITS,
                "a number has more than " + MAX_DIGITS + " digits");
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
