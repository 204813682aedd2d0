package org.industryfacts.ingest.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.ingest.submission.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTest {

    private static final String TOO_LONG = "(too long)";

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a, a",
        "a~, a",
        "a~b, a|b",
        "a~~b~, a||b",
        "~a, |a",
        "12345~a, 12345|a",
        "123456~a, (too long)|a",
        "a~123456, a|(too long)",
        "123456789~123456~1, (too long)|(too long)|1",
    })
    void cutsAtLineFeeds(String stream, String lines) throws IOException {
        // given
        InputStream in = new ByteArrayInputStream(stream.replace('~', '\n').getBytes(StandardCharsets.UTF_8));

        // when
        List<String> read = read(new LineReader(in, 5));

        // then
        assertThat(read).isEqualTo(lines.isEmpty() ? List.of() : List.of(lines.split("\\|")));
    }

    @RepeatedTest(100)
    void agreesWithSplittingTheWholeHoweverTheStreamIsChunked(RepetitionInfo repetition) throws IOException {
        // given
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(200_000), 0, 2000).forEach(i -> text.append(i == 0 ? '\n' : 'a'));
        byte[] bytes = text.append('.').toString().getBytes(StandardCharsets.UTF_8);

        // when
        List<String> read = read(new LineReader(new Dripping(bytes, random), 1000));

        // then
        List<String> expected = text.toString()
                .lines()
                .map(line -> line.length() > 1000 ? TOO_LONG : line)
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void holdsNoMoreThanItsBoundOfALongLine() throws IOException {
        // given
        InputStream endless = new InputStream() {
            private long left = 4L * Integer.MAX_VALUE / 1000;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }
        };

        // when
        List<String> read = read(new LineReader(endless, 10));

        // then
        assertThat(read).containsExactly(TOO_LONG);
    }

    private static List<String> read(LineReader lines) throws IOException {
        List<String> read = new ArrayList<>();
        while (true) {
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty()) {
                    return read;
                }
                read.add(new String(line.get(), StandardCharsets.UTF_8));
            } catch (RefusedException e) {
                read.add(TOO_LONG);
            }
        }
    }

    /** Gives what it has in small parts of random sizes. */
    private static final class Dripping extends ByteArrayInputStream {

        private final Random random;

        Dripping(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1 + random.nextInt(300)));
        }
    }
}
