package org.industryfacts.extract.api;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.extract.api.Problem.Kind;

/**
 * What is asked: an article, and whether its facts are to be explained.
 *
 * @param explain whether the answer says how the facts were found
 */
record ArticleRequest(ArticleText article, boolean explain) {

    private static final String EXPLAIN = "explain";

    /**
     * Reads a request.
     *
     * @param body all of it, as it came
     * @param rawQuery still percent-encoded: the metadata where the body is only the content
     * @throws RefusedException where it holds no article
     */
    static ArticleRequest of(ObjectMapper json, ContentFormat format, byte[] body, @Nullable String rawQuery) {
        Map<String, String> parameters = QueryParameters.of(rawQuery);
        boolean explain = explain(parameters.remove(EXPLAIN));
        if (format == ContentFormat.JSON && !parameters.isEmpty()) {
            throw new RefusedException(Kind.BAD_PARAMETER, "a JSON article has its fields in the body");
        }
        String text = StrictUtf8.decode(body, Kind.UNREADABLE_BODY);
        ArticleFields fields =
                switch (format) {
                    case JSON -> ArticleFields.ofJson(json, text);
                    case PLAIN_TEXT, HTML -> ArticleFields.ofText(text, parameters);
                };
        return new ArticleRequest(ArticleRules.check(fields, format), explain);
    }

    private static boolean explain(@Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new RefusedException(Kind.BAD_PARAMETER, "explain is true or false, not \"" + value + "\"");
    }
}
