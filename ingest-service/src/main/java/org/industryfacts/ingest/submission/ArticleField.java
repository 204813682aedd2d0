package org.industryfacts.ingest.submission;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a submitted article, by the names they have in a JSON body and, but for the content, in a query. The
 * metadata are bounded so that whatever reads the log may index them.
 */
enum ArticleField {
    CONTENT("content", Integer.MAX_VALUE),
    TITLE("title", 1000),
    URL("url", 2000),
    SOURCE("source", 200),
    EXTERNAL_ID("externalId", 500),
    PUBLISHED_AT("publishedAt", 40),
    LANGUAGE("language", 35);

    private static final Map<String, ArticleField> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ArticleField::code, Function.identity()));

    private final String code;
    private final int maxCodePoints;

    ArticleField(String code, int maxCodePoints) {
        this.code = code;
        this.maxCodePoints = maxCodePoints;
    }

    static Optional<ArticleField> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    String code() {
        return code;
    }

    String pointer() {
        return "/" + code;
    }

    /** The longest that it may be; the content is bounded in bytes instead. */
    int maxCodePoints() {
        return maxCodePoints;
    }
}
