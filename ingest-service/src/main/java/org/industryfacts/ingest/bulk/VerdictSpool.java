package org.industryfacts.ingest.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps verdicts until they can be sent, as the lines that will be: in memory as long as they are few, in a temporary
 * file then. Not for use by several threads.
 */
final class VerdictSpool implements AutoCloseable {

    private static final int MEMORY_BYTES = 256 * 1024;

    private final ObjectMapper json;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    VerdictSpool(ObjectMapper json) {
        this.json = json;
    }

    void add(Verdict verdict) {
        try {
            memory.write(json.writeValueAsBytes(verdict));
            memory.write('\n');
            if (memory.size() >= MEMORY_BYTES) {
                spill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the verdict on line " + verdict.line() + " cannot be kept", e);
        }
    }

    /** Writes all verdicts in their order. */
    void writeTo(OutputStream out) throws IOException {
        FileChannel spilled = file;
        if (spilled != null) {
            Channels.newInputStream(spilled.position(0)).transferTo(out);
        }
        memory.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        FileChannel spilled = file;
        if (spilled != null) {
            spilled.close();
        }
    }

    private void spill() throws IOException {
        FileChannel spilled = file;
        if (spilled == null) {
            Path path = Files.createTempFile("verdicts", ".ndjson");
            spilled = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = spilled;
        }
        ByteBuffer lines = ByteBuffer.wrap(memory.toByteArray());
        while (lines.hasRemaining()) {
            spilled.write(lines);
        }
        memory.reset();
    }
}
