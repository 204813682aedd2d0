package org.industryfacts.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.fact.CanonicalJson;
import org.industryfacts.fact.NameBasedId;

/**
 * An article as it was sent, every rule kept. What it is called follows from what it is, so that whoever sends it again
 * names the same article.
 */
public record Submission(
        String content,
        String mediaType,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable LocalDate publishedAt,
        @Nullable String language) {

    // Drawn once at random; changing it would rename every article ever submitted.
    private static final UUID ARTICLES = UUID.fromString("212efa85-e6cf-4a2f-934e-288256f6ede4");

    private static final int REVISION_BYTES = 16;

    /**
     * Its id: named by the external id within the source, else by the idempotency key in its place, else by the URL,
     * else by the content.
     */
    public UUID articleId(@Nullable String idempotencyKey) {
        @Nullable String given = externalId != null ? externalId : idempotencyKey;
        Map<String, String> name;
        if (given != null) {
            name = Map.of("externalId", given, "source", source == null ? "" : source);
        } else if (url != null) {
            name = Map.of("url", url);
        } else {
            name = Map.of("content", content);
        }
        return NameBasedId.of(ARTICLES, CanonicalJson.of(name));
    }

    /** The hash of content and metadata: the first half of the SHA-256 of their canonical JSON, in hexadecimal. */
    public String revision() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("content", content);
        all.put("mediaType", mediaType);
        all.put("title", title);
        all.put("url", url);
        all.put("source", source);
        all.put("externalId", externalId);
        all.put("publishedAt", publishedAt == null ? null : publishedAt.toString());
        all.put("language", language);
        byte[] hash = sha256().digest(CanonicalJson.of(all).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, REVISION_BYTES);
    }

    /** What is to be said of it. */
    public ArticleSubmitted as(UUID articleId) {
        return new ArticleSubmitted(
                articleId, revision(), content, mediaType, title, url, source, externalId, publishedAt, language);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
