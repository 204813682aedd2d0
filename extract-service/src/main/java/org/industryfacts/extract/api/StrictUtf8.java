package org.industryfacts.extract.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 without ever replacing what is none, so that positions count in the text exactly as it was sent. */
final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * The text of {@code bytes}, without a byte order mark.
     *
     * @throws RefusedException of the kind {@code otherwise}, which names the first byte that is none
     */
    static String decode(byte[] bytes, Problem.Kind otherwise) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(otherwise, "no UTF-8 at byte " + in.position());
        }
        return out.flip().toString();
    }
}
