package org.industryfacts.ingest.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.ingest.submission.Problem.FieldError;

/** Checks the fields of an article against all rules at once, so that the answer names every field that is wrong. */
final class ArticleRules {

    private static final int MAX_CONTENT_BYTES = 1024 * 1024;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private final Fields fields;
    private final List<FieldError> errors;

    private ArticleRules(Fields fields) {
        this.fields = fields;
        this.errors = new ArrayList<>(fields.errors());
    }

    /**
     * The article that {@code fields} make.
     *
     * @param mediaType of its content
     * @throws RefusedException where they break a rule
     */
    static Submission check(Fields fields, String mediaType) throws RefusedException {
        return new ArticleRules(fields).submission(mediaType);
    }

    private Submission submission(String mediaType) throws RefusedException {
        String content = content();
        Submission submission = new Submission(
                content,
                mediaType,
                text(ArticleField.TITLE),
                url(),
                text(ArticleField.SOURCE),
                text(ArticleField.EXTERNAL_ID),
                publishedAt(),
                language());
        if (!errors.isEmpty()) {
            throw RefusedException.invalid(errors);
        }
        return submission;
    }

    private String content() throws RefusedException {
        String content = fields.values().getOrDefault(ArticleField.CONTENT, "");
        int length = TextRules.utf8Length(content);
        if (length > MAX_CONTENT_BYTES) {
            throw RefusedException.tooLarge(
                    ArticleField.CONTENT, "takes %d bytes as UTF-8, more than %d".formatted(length, MAX_CONTENT_BYTES));
        }
        if (content.isBlank()) {
            wrong(ArticleField.CONTENT, "is missing or blank");
        } else {
            TextRules.firstForbidden(content).ifPresent(found -> wrong(ArticleField.CONTENT, found));
        }
        return content;
    }

    /** A metadata field that keeps the rules of text, or null: a blank one is as good as none. */
    private @Nullable String text(ArticleField field) {
        String text = fields.values().getOrDefault(field, "");
        if (text.isBlank()) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.maxCodePoints()) {
            wrong(field, "has %d characters, more than %d".formatted(length, field.maxCodePoints()));
            return null;
        }
        TextRules.firstForbidden(text).ifPresent(found -> wrong(field, found));
        return text;
    }

    private @Nullable String url() {
        String url = text(ArticleField.URL);
        if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
            wrong(ArticleField.URL, "is no absolute http or https URL");
        }
        return url;
    }

    private @Nullable LocalDate publishedAt() {
        String text = text(ArticleField.PUBLISHED_AT);
        try {
            return text == null ? null : PublicationDate.parse(text);
        } catch (DateTimeException e) {
            wrong(
                    ArticleField.PUBLISHED_AT,
                    "is neither an ISO 8601 date like 2024-01-23 nor a date-time with offset like"
                            + " 2024-01-23T08:00:00+08:00");
            return null;
        }
    }

    private @Nullable String language() {
        String tag = text(ArticleField.LANGUAGE);
        if (tag == null) {
            return null;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            wrong(ArticleField.LANGUAGE, "is no BCP 47 language tag like zh or zh-Hans-CN");
        }
        return tag;
    }

    /** Notes the first fault of a field; further ones mostly follow from it. */
    private void wrong(ArticleField field, String detail) {
        if (errors.stream().noneMatch(known -> known.pointer().equals(field.pointer()))) {
            errors.add(new FieldError(field.pointer(), detail));
        }
    }
}
