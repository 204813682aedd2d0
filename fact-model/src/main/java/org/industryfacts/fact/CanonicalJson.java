package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON after RFC 8785: one text for one value, the input of every name-based id.
 *
 * <p>Takes maps with text keys, collections, texts, {@link BigDecimal}, {@link Integer}, {@link Boolean}, {@link Coded}
 * constants (as their code), {@link Period} (as its text) and null. Numbers that an IEEE 754 double may not hold, those
 * of more than 15 significant digits or beyond 1e±300, are written as texts, as appendix D of the RFC advises.
 */
public final class CanonicalJson {

    private static final int DOUBLE_DIGITS = 15;
    private static final int DOUBLE_EXPONENT = 300;

    /** Most assertions take less. */
    private static final int USUAL_LENGTH = 256;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    private CanonicalJson() {}

    /**
     * The canonical text of {@code value}.
     *
     * @throws IllegalArgumentException for a value of any other kind, and for a text with half a surrogate pair
     */
    public static String of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof Collection<?> items) {
            writeArray(items);
        } else if (value instanceof BigDecimal number) {
            writeNumber(number);
        } else if (value instanceof Integer number) {
            writeNumber(BigDecimal.valueOf(number));
        } else if (value instanceof Coded constant) {
            writeText(constant.code());
        } else if (value instanceof CharSequence || value instanceof Period) {
            writeText(value.toString());
        } else {
            throw new IllegalArgumentException(
                    "no canonical JSON for " + value.getClass().getName());
        }
    }

    private void writeObject(Map<?, ?> map) {
        // String's own order is by UTF-16 code unit, which is what the RFC asks for.
        String[] keys = map.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        String separator = "{";
        for (String key : keys) {
            out.append(separator);
            writeText(key);
            out.append(':');
            write(map.get(key));
            separator = ",";
        }
        out.append(keys.length == 0 ? "{}" : "}");
    }

    private void writeArray(Collection<?> items) {
        String separator = "[";
        for (Object item : items) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    /** As ECMAScript writes a number; with up to 15 digits the shortest digits of the double are those given. */
    private void writeNumber(BigDecimal number) {
        BigDecimal value = number.stripTrailingZeros();
        long exponent = (long) value.precision() - value.scale() - 1;
        if (value.signum() == 0) {
            out.append('0');
        } else if (Math.abs(exponent) > DOUBLE_EXPONENT) {
            writeText(value.toString());
        } else if (value.precision() > DOUBLE_DIGITS) {
            writeText(value.toPlainString());
        } else if (exponent >= 21 || exponent < -6) {
            writeScientific(value, exponent);
        } else {
            out.append(value.toPlainString());
        }
    }

    private void writeScientific(BigDecimal value, long exponent) {
        String digits = value.unscaledValue().abs().toString();
        out.append(value.signum() < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        out.append('e').append(exponent > 0 ? "+" : "").append(exponent);
    }

    private void writeText(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                writeEscaped(c);
                written = i + 1;
            } else if (Character.isSurrogate(c)) {
                checkPair(text, i);
            }
        }
        out.append(written == 0 ? text : text.substring(written)).append('"');
    }

    private void writeEscaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            // A formatter here would let an article of control characters take a second of a processor.
            default ->
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }

    private static void checkPair(String text, int index) {
        boolean whole = Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        if (!whole) {
            throw new IllegalArgumentException("no canonical JSON for half a surrogate pair");
        }
    }
}
