package org.industryfacts.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.ingest.submission.StrictCharset.UndecodableException;

/**
 * Turns the bytes of a body into text. What tells the encoding, the strongest first: a byte order mark, the charset
 * that the request declares, the one that an HTML page declares in itself, the bytes.
 */
final class BodyText {

    /** As far as browsers look for it. */
    private static final int PRESCAN_BYTES = 1024;

    private static final Pattern OWN_CHARSET = Pattern.compile(
            "(?:<meta\\b[^>]*\\bcharset|^\\s*<\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?\\s*([\\w-]+)",
            Pattern.CASE_INSENSITIVE);

    private BodyText() {}

    static String of(ContentType type, byte[] bytes) throws RefusedException {
        Optional<StrictCharset> declared = StrictCharset.marked(bytes).or(type::charset);
        return switch (type.format()) {
            case JSON -> strict(StrictCharset.UTF_8, bytes);
            case PLAIN_TEXT -> declared.isPresent() ? strict(declared.get(), bytes) : CharsetDetection.decode(bytes);
            case HTML -> declared.isPresent() ? strict(declared.get(), bytes) : html(bytes);
        };
    }

    private static String strict(StrictCharset charset, byte[] bytes) throws RefusedException {
        try {
            return charset.decode(bytes);
        } catch (UndecodableException e) {
            throw new RefusedException(ProblemType.UNREADABLE_BODY, e.getMessage());
        }
    }

    /** Pages are often moved to another encoding with their old declaration, so that is no more than a first guess. */
    private static String html(byte[] bytes) throws RefusedException {
        Optional<StrictCharset> guess =
                declaredIn(bytes).filter(charset -> !CharsetDetection.isUtf8Rather(bytes, charset));
        if (guess.isPresent()) {
            try {
                return guess.get().decode(bytes);
            } catch (UndecodableException e) {
                // The bytes themselves tell.
            }
        }
        return CharsetDetection.decode(bytes);
    }

    private static Optional<StrictCharset> declaredIn(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher own = OWN_CHARSET.matcher(start);
        return own.find() ? StrictCharset.of(own.group(1)) : Optional.empty();
    }
}
