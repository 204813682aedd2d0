package org.industryfacts.extract.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
     * @param query its parameters, decoded
     * @throws RefusedException where it holds no article
     */
    static ArticleRequest of(ObjectMapper json, ContentFormat format, byte[] body, Map<String, List<String>> query) {
        Map<String, String> parameters = single(query);
        boolean explain = explain(parameters.remove(EXPLAIN));
        String text = decode(body);
        ArticleFields fields =
                switch (format) {
                    case JSON -> ArticleFields.ofJson(json, text);
                    case PLAIN_TEXT, HTML -> ArticleFields.ofText(text, parameters);
                };
        if (format == ContentFormat.JSON && !parameters.isEmpty()) {
            throw new RefusedException(Kind.BAD_PARAMETER, "a JSON article has its fields in the body");
        }
        return new ArticleRequest(ArticleRules.check(fields, format), explain);
    }

    private static Map<String, String> single(Map<String, List<String>> query) {
        Map<String, String> parameters = new HashMap<>();
        query.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new RefusedException(Kind.BAD_PARAMETER, "the parameter " + name + " is given twice");
            }
            parameters.put(name, values.get(0));
        });
        return parameters;
    }

    private static boolean explain(@Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new RefusedException(Kind.BAD_PARAMETER, "explain is true or false, not " + value);
    }

    /** Nothing is ever replaced: positions count in the text exactly as it was sent, without a byte order mark. */
    private static String decode(byte[] body) {
        ByteBuffer in = ByteBuffer.wrap(body);
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(Kind.UNREADABLE_BODY, "no UTF-8 at byte " + in.position());
        }
        return out.flip().toString();
    }
}
