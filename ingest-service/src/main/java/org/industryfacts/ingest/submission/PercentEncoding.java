package org.industryfacts.ingest.submission;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

import org.industryfacts.ingest.submission.StrictCharset.UndecodableException;

/**
 * Decodes parts of a URI (RFC 3986). The bytes behind the percent signs must be UTF-8: unlike the common decoders, this
 * one never replaces what is not.
 */
public final class PercentEncoding {

    private PercentEncoding() {}

    /** A segment of a path. */
    public static String decode(String encoded) throws RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c <= ' ' || c > '~') {
                throw refused("a URI is ASCII, everything else in it percent-encoded", encoded);
            } else if (c == '%') {
                bytes.write(octet(encoded, i + 1));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            return StrictCharset.UTF_8.decode(bytes.toByteArray());
        } catch (UndecodableException e) {
            throw refused(e.getMessage() + " after percent-decoding", encoded);
        }
    }

    /** A name or value of a query, where a plus sign is a space. */
    static String decodeForm(String encoded) throws RefusedException {
        return decode(encoded.replace("+", "%20"));
    }

    private static int octet(String encoded, int from) throws RefusedException {
        try {
            return HexFormat.fromHexDigits(encoded, from, from + 2);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused("a percent sign is not followed by two hexadecimal digits", encoded);
        }
    }

    private static RefusedException refused(String detail, String encoded) {
        return new RefusedException(ProblemType.BAD_PARAMETER, detail + ": " + encoded);
    }
}
