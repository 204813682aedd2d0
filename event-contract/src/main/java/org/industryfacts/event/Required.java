package org.industryfacts.event;

import org.jspecify.annotations.Nullable;

/** What the events ask of their components; each message names the field. */
final class Required {

    private Required() {}

    static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static void text(String name, @Nullable String value) {
        if (field(name, value).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
