package org.industryfacts.extract.stream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FactRunTest {

    private static final int ROOM = 4096;

    @Test
    void takesARecordThatTheLogTakes() {
        // given
        FactRun run = new FactRun();
        ProducerRecord<String, byte[]> largest = record(Topics.MAX_RECORD_BYTES - ROOM);

        // when
        run.add(largest);

        // then
        assertThat(run.records()).containsExactly(largest);
    }

    @Test
    void refusesARecordThatTheLogDoesNotTake() {
        // given
        FactRun run = new FactRun();

        // when / then
        assertThatThrownBy(() -> run.add(record(Topics.MAX_RECORD_BYTES)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("more than the " + Topics.MAX_RECORD_BYTES + " of a record");
    }

    private static ProducerRecord<String, byte[]> record(int bytes) {
        return new ProducerRecord<>(Topics.INDUSTRY_FACTS, "key", new byte[bytes]);
    }
}
