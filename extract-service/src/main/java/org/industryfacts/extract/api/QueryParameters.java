package org.industryfacts.extract.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.extract.api.Problem.Kind;

/** Reads the query of a request. The bytes behind the percent signs must be UTF-8: what is none is never replaced. */
final class QueryParameters {

    private QueryParameters() {}

    /**
     * The parameters by name, each given once; one without a value is empty.
     *
     * @param rawQuery still percent-encoded, as it stood in the request
     * @throws RefusedException where it cannot be decoded, or names a parameter twice
     */
    static Map<String, String> of(@Nullable String rawQuery) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : (rawQuery == null ? "" : rawQuery).split("&")) {
            if (!parameter.isEmpty()) {
                String[] parts = parameter.split("=", 2);
                String name = decode(parts[0]);
                if (parameters.put(name, parts.length < 2 ? "" : decode(parts[1])) != null) {
                    throw new RefusedException(Kind.BAD_PARAMETER, "the parameter " + name + " is given twice");
                }
            }
        }
        return parameters;
    }

    private static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(octet(encoded, i));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return StrictUtf8.decode(bytes.toByteArray(), Kind.BAD_PARAMETER);
    }

    private static int octet(String encoded, int percent) {
        int high = percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(percent + 2), 16);
        if (low < 0) {
            throw new RefusedException(
                    Kind.BAD_PARAMETER, "a percent sign is not followed by two hexadecimal digits: " + encoded);
        }
        return high << 4 | low;
    }
}
