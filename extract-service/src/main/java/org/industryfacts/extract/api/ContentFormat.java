package org.industryfacts.extract.api;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

/** How an article is written in a body, which is always UTF-8. */
enum ContentFormat {
    /** An object with all fields. A character can take six times its UTF-8 as an escape. */
    JSON("application/json", 8 * 1024 * 1024),
    /** The content as it stands, perhaps after a byte order mark. */
    PLAIN_TEXT("text/plain", ArticleRules.MAX_CONTENT_BYTES + 3),
    HTML("text/html", ArticleRules.MAX_CONTENT_BYTES + 3);

    private final String mediaType;
    private final int maxBytes;

    ContentFormat(String mediaType, int maxBytes) {
        this.mediaType = mediaType;
        this.maxBytes = maxBytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** A longer body holds more content than is taken. */
    int maxBytes() {
        return maxBytes;
    }

    /** @throws RefusedException where nothing is declared, or something that is not taken */
    static ContentFormat of(@Nullable String contentType) {
        MediaType declared = parse(contentType == null ? "" : contentType);
        String charset = declared.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()) && !charset.equalsIgnoreCase("us-ascii")) {
            throw unsupported("the charset is UTF-8, not " + charset);
        }
        String name = declared.getType() + "/" + declared.getSubtype();
        for (ContentFormat format : values()) {
            if (format.mediaType.equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw unsupported("no article is written as " + name);
    }

    private static MediaType parse(String contentType) {
        try {
            return MediaType.valueOf(contentType);
        } catch (IllegalArgumentException e) {
            throw unsupported("the Content-Type is none: " + contentType);
        }
    }

    private static RefusedException unsupported(String detail) {
        return new RefusedException(
                Problem.Kind.UNSUPPORTED_MEDIA_TYPE,
                detail + "; taken are application/json, text/plain and text/html, in UTF-8");
    }
}
