package org.industryfacts.event;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCodecNullDataTest {

    @ParameterizedTest
    @EnumSource
    void refusesTheJsonNullAsData(EventType type) {
        // given
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(type.topic(), 0, 0, "key", "null".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.code().getBytes(StandardCharsets.UTF_8));

        // when / then
        assertThatThrownBy(() -> new EventCodec().decode(record))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining(type.code());
    }
}
