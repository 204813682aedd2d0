package org.industryfacts.extract.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.extract.api.Problem.FieldError;
import org.industryfacts.extract.api.Problem.Kind;
import org.industryfacts.fact.NameBasedId;

/** Checks the fields of an article, all of them at once, so that the answer names every one that is wrong. */
final class ArticleRules {

    static final int MAX_CONTENT_BYTES = 1024 * 1024;

    // Drawn once at random. Not the namespace of ingestion: what is read here belongs to no article of the log.
    private static final UUID UNKEPT = UUID.fromString("c3b0f3d1-6c0e-4b52-9d0e-2f4a0e6f1b7a");

    private static final int MAX_TITLE_LENGTH = 1000;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ArticleFields fields;
    private final List<FieldError> errors;

    private ArticleRules(ArticleFields fields) {
        this.fields = fields;
        this.errors = new ArrayList<>(fields.errors());
    }

    /**
     * The article that {@code fields} make; its content names it, and is its only revision.
     *
     * @throws RefusedException where they break a rule
     */
    static ArticleText check(ArticleFields fields, ContentFormat format) {
        ArticleRules rules = new ArticleRules(fields);
        String content = rules.content();
        String title = rules.title();
        LocalDate publishedAt = rules.publishedAt();
        if (!rules.errors.isEmpty()) {
            throw RefusedException.invalid(rules.errors);
        }
        UUID articleId = NameBasedId.of(UNKEPT, content);
        String mediaType = (format == ContentFormat.JSON ? ContentFormat.PLAIN_TEXT : format).mediaType();
        return new ArticleText(articleId, articleId.toString(), content, mediaType, title, publishedAt);
    }

    private String content() {
        String content = fields.values().getOrDefault(ArticleFields.CONTENT, "");
        int length = content.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAX_CONTENT_BYTES) {
            FieldError tooLarge = new FieldError(
                    "/content", "takes %d bytes as UTF-8, more than %d".formatted(length, MAX_CONTENT_BYTES));
            throw new RefusedException(new Problem(Kind.TOO_LARGE, "content " + tooLarge.detail(), List.of(tooLarge)));
        }
        if (content.isBlank()) {
            wrong(ArticleFields.CONTENT, "is missing or blank");
        }
        checkCharacters(ArticleFields.CONTENT, content);
        return content;
    }

    private @Nullable String title() {
        String title = fields.values().getOrDefault(ArticleFields.TITLE, "");
        int length = title.codePointCount(0, title.length());
        if (length > MAX_TITLE_LENGTH) {
            wrong(ArticleFields.TITLE, "has %d characters, more than %d".formatted(length, MAX_TITLE_LENGTH));
        }
        checkCharacters(ArticleFields.TITLE, title);
        return title.isBlank() ? null : title;
    }

    /** The date in China, where the article counts its own time from. */
    private @Nullable LocalDate publishedAt() {
        String text = fields.values().getOrDefault(ArticleFields.PUBLISHED_AT, "");
        try {
            if (text.isBlank()) {
                return null;
            }
            return DATE.matcher(text).matches()
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).atZoneSameInstant(CHINA).toLocalDate();
        } catch (DateTimeException e) {
            wrong(
                    ArticleFields.PUBLISHED_AT,
                    "is neither an ISO 8601 date like 2024-01-23 nor a date-time with offset like"
                            + " 2024-01-23T08:00:00+08:00");
            return null;
        }
    }

    /** What the log could not carry, nor any fact: NUL, and halves of surrogate pairs. */
    private void checkCharacters(String field, String text) {
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            if (c == 0 || Character.getType(c) == Character.SURROGATE) {
                wrong(field, "holds %s at code point %d".formatted(c == 0 ? "NUL" : "a lone surrogate", position));
                return;
            }
            i += Character.charCount(c);
        }
    }

    private void wrong(String field, String detail) {
        errors.add(new FieldError("/" + field, detail));
    }
}
