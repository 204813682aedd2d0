package org.industryfacts.ingest.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.ingest.publishing.ArticlePublisher;
import org.industryfacts.ingest.submission.ContentType;

/** Takes streams of articles. Safe to share between threads, each with a stream of its own. */
@ApplicationScoped
public class BulkIntake {

    private final ArticlePublisher publisher;
    private final ObjectMapper json;

    BulkIntake(ArticlePublisher publisher, ObjectMapper json) {
        this.publisher = publisher;
        this.json = json;
    }

    /** The most that the lines of one stream take in memory at once. */
    public static int maxBytes() {
        return LineIntake.maxBytes();
    }

    /**
     * Takes each line of {@code in} by itself; blocks until the stream has ended and all verdicts are known.
     *
     * @param type of each line
     * @throws IOException where the stream breaks off; what was taken of it stays taken
     */
    public Outcome take(ContentType type, InputStream in) throws IOException {
        VerdictSpool verdicts = new VerdictSpool(json);
        try {
            LineIntake lines = new LineIntake(publisher, type, verdicts);
            lines.takeAll(new LineReader(in, type.format().maxBytes()));
            return new Outcome(lines.tally(), verdicts);
        } catch (IOException | RuntimeException e) {
            verdicts.close();
            throw e;
        }
    }

    /** What became of a stream. Many verdicts lie in a file, until it is closed. */
    public static final class Outcome implements AutoCloseable {

        private final Tally tally;
        private final VerdictSpool verdicts;

        private Outcome(Tally tally, VerdictSpool verdicts) {
            this.tally = tally;
            this.verdicts = verdicts;
        }

        public Tally tally() {
            return tally;
        }

        /** Writes the verdicts, one a line, in the order of the lines. */
        public void writeTo(OutputStream out) throws IOException {
            verdicts.writeTo(out);
        }

        @Override
        public void close() throws IOException {
            verdicts.close();
        }
    }
}
