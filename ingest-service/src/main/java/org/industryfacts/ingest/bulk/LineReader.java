package org.industryfacts.ingest.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;

/** Cuts a stream of bytes into lines, holding no more than one of them. Not for use by several threads. */
final class LineReader {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int next;
    private int end;

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * The next line, without its line feed; empty at the end. What follows the last line feed is a line if there is
     * any.
     *
     * @throws RefusedException where the line is longer than the bound; the one after it can be read then
     */
    Optional<byte[]> next() throws IOException, RefusedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        while (fill()) {
            int from = next;
            int feed = lineFeed();
            next = feed < 0 ? end : feed + 1;
            int part = (feed < 0 ? end : feed) - from;
            length += part;
            if (length <= maxBytes) {
                line.write(chunk, from, part);
            }
            if (feed >= 0) {
                return Optional.of(complete(line, length));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(complete(line, length));
    }

    private byte[] complete(ByteArrayOutputStream line, long length) throws RefusedException {
        if (length > maxBytes) {
            throw new RefusedException(
                    ProblemType.TOO_LARGE, "the line has %d bytes, more than %d".formatted(length, maxBytes));
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(chunk));
        }
        return end > 0;
    }

    private int lineFeed() {
        for (int i = next; i < end; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
