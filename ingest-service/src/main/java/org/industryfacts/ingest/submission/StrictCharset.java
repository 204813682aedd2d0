package org.industryfacts.ingest.submission;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings that are taken, each with a decoder that never replaces what it cannot read. */
public enum StrictCharset {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    GB18030(Charset.forName("GB18030")),
    /** With the Hong Kong characters, as browsers read Big5; the JDK's own Big5 leaves many in use unmapped. */
    BIG5(Charset.forName("Big5-HKSCS"));

    private final Charset charset;

    StrictCharset(Charset charset) {
        this.charset = charset;
    }

    /**
     * The encoding that a label declares. GBK and GB2312 are read as GB18030, which contains them: pages declare the
     * older names and use the newer characters. UTF-16 without a byte order mark is big endian, after RFC 2781.
     */
    static Optional<StrictCharset> of(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii", "ascii" -> Optional.of(UTF_8);
            case "utf-16", "utf-16be" -> Optional.of(UTF_16BE);
            case "utf-16le" -> Optional.of(UTF_16LE);
            case "gb18030", "gbk", "gb2312", "x-gbk", "cp936", "ms936" -> Optional.of(GB18030);
            case "big5", "big5-hkscs", "x-x-big5", "cp950", "ms950" -> Optional.of(BIG5);
            default -> Optional.empty();
        };
    }

    /** The encoding whose byte order mark stands at the beginning. */
    static Optional<StrictCharset> marked(byte[] bytes) {
        for (StrictCharset candidate : values()) {
            if (candidate.markLength(bytes) > 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The text of {@code bytes}, without a byte order mark. */
    String decode(byte[] bytes) throws UndecodableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int mark = markLength(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new UndecodableException(this, in.position());
        }
        return out.flip().toString();
    }

    /** Its name as IANA registers it. */
    String label() {
        return this == BIG5 ? "Big5" : charset.name();
    }

    private int markLength(byte[] bytes) {
        byte[] mark = "\uFEFF".getBytes(charset);
        boolean marked = this != BIG5
                && bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
        return marked ? mark.length : 0;
    }

    /** Bytes that are no text in the encoding that was tried. */
    static final class UndecodableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final StrictCharset charset;
        private final int offset;

        UndecodableException(StrictCharset charset, int offset) {
            super("no " + charset.label() + " at byte " + offset);
            this.charset = charset;
            this.offset = offset;
        }

        StrictCharset charset() {
            return charset;
        }

        /** Of the first byte that could not be read, counted from the beginning of all bytes. */
        int offset() {
            return offset;
        }
    }
}
