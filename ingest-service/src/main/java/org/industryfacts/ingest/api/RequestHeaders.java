package org.industryfacts.ingest.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import org.industryfacts.ingest.submission.ContentType;
import org.industryfacts.ingest.submission.ContentType.Format;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/** Reads what the headers of a submission say. */
final class RequestHeaders {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY_TEXT = Pattern.compile("[!-~]{1,255}");

    private RequestHeaders() {}

    /** What the body of a single article is declared to be. */
    static ContentType article(HttpHeaders headers) throws RefusedException {
        MediaType declared = declared(headers);
        String mediaType = (declared.getType() + "/" + declared.getSubtype()).toLowerCase(Locale.ROOT);
        return ContentType.of(mediaType, charset(declared));
    }

    /** What each line of a stream of articles is declared to be. */
    static ContentType line(HttpHeaders headers) throws RefusedException {
        return ContentType.of(Format.JSON.mediaType(), charset(declared(headers)));
    }

    static @Nullable String idempotencyKey(HttpHeaders headers) throws RefusedException {
        List<String> values = headers.getRequestHeader(IDEMPOTENCY_KEY);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1 || !KEY_TEXT.matcher(values.get(0)).matches()) {
            throw new RefusedException(
                    ProblemType.BAD_PARAMETER, IDEMPOTENCY_KEY + " is one text of 1 to 255 visible ASCII characters");
        }
        return values.get(0);
    }

    /**
     * The Content-Type.
     *
     * @throws RefusedException where it is none, or the body is coded besides
     */
    static MediaType declared(HttpHeaders headers) throws RefusedException {
        @Nullable String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new RefusedException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "no body is taken that is coded as " + coding);
        }
        @Nullable String header = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            return MediaType.valueOf(header);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "no Content-Type: " + header);
        }
    }

    private static @Nullable String charset(MediaType declared) {
        return declared.getParameters().get(MediaType.CHARSET_PARAMETER);
    }
}
