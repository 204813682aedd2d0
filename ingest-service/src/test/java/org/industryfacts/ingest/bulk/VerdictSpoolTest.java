package org.industryfacts.ingest.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.ingest.submission.Problem;
import org.industryfacts.ingest.submission.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictSpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000, 20_000})
    void givesBackWhatItKeepsInOrderHoweverMuchItIs(int verdicts) throws IOException {
        try (VerdictSpool spool = new VerdictSpool(new ObjectMapper())) {
            // given
            LongStream.rangeClosed(1, verdicts).forEach(line -> spool.add(verdict(line)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            // when
            spool.writeTo(out);

            // then
            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSize(verdicts);
            for (int line = 1; line <= verdicts; line++) {
                assertThat(lines.get(line - 1)).startsWith("{\"line\":" + line + ",");
            }
        }
    }

    private static Verdict verdict(long line) {
        return line % 2 == 0
                ? Verdict.taken(line, UUID.randomUUID(), "r")
                : Verdict.refused(line, Problem.of(ProblemType.INVALID_ARTICLE, "detail"));
    }
}
