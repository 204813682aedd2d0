package org.industryfacts.ingest.submission;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a request declares its body to be.
 *
 * @param format how the article is written in it
 * @param charset the declared encoding, if any
 */
public record ContentType(Format format, Optional<StrictCharset> charset) {

    private static final int MIB = 1024 * 1024;

    /** How an article is written in a body. */
    public enum Format {
        /** An object with all fields. A character can take six times its UTF-8 as an escape. */
        JSON("application/json", 8 * MIB),
        /** The content as it stands. A character can take twice its UTF-8 in other encodings, besides their mark. */
        PLAIN_TEXT("text/plain", 2 * MIB + 4),
        HTML("text/html", 2 * MIB + 4);

        private final String mediaType;
        private final int maxBytes;

        Format(String mediaType, int maxBytes) {
            this.mediaType = mediaType;
            this.maxBytes = maxBytes;
        }

        public String mediaType() {
            return mediaType;
        }

        /** A longer body holds more content than is taken, whatever its encoding. */
        public int maxBytes() {
            return maxBytes;
        }
    }

    /**
     * The content type of a request.
     *
     * @param mediaType type and subtype, in lower case
     * @param label the charset parameter
     * @throws RefusedException where either is not taken
     */
    public static ContentType of(String mediaType, @Nullable String label) throws RefusedException {
        Format format = format(mediaType);
        if (label == null) {
            return new ContentType(format, Optional.empty());
        }
        StrictCharset charset = StrictCharset.of(label)
                .orElseThrow(() -> unsupported("the charset " + label
                        + " is not taken, only UTF-8, UTF-16, GB18030 (also as GBK or GB2312) and Big5"));
        if (format == Format.JSON && charset != StrictCharset.UTF_8) {
            throw unsupported("JSON is UTF-8, not " + label);
        }
        return new ContentType(format, Optional.of(charset));
    }

    private static Format format(String mediaType) throws RefusedException {
        for (Format format : Format.values()) {
            if (format.mediaType.equals(mediaType)) {
                return format;
            }
        }
        throw unsupported("no article is written as " + mediaType);
    }

    private static RefusedException unsupported(String detail) {
        return new RefusedException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
