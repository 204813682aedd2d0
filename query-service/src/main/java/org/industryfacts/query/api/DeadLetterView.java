package org.industryfacts.query.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.deadletter.SetAside;

/** A record that was set aside, as it is answered: in a list without its headers, alone with them. */
@JsonPropertyOrder({
    "deadLetterId",
    "reason",
    "topic",
    "partition",
    "offset",
    "key",
    "setAsideAt",
    "redrivenAt",
    "size",
    "preview",
    "headers"
})
record DeadLetterView(
        String deadLetterId,
        String reason,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Instant setAsideAt,
        @Nullable Instant redrivenAt,
        int size,
        String preview,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RawValue headers) {

    static DeadLetterView inList(SetAside letter) {
        return of(letter, null);
    }

    static DeadLetterView alone(SetAside letter) {
        return of(letter, new RawValue(letter.headers()));
    }

    private static DeadLetterView of(SetAside letter, @Nullable RawValue headers) {
        return new DeadLetterView(
                letter.deadLetterId(),
                letter.reason(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.setAsideAt(),
                letter.redrivenAt(),
                letter.size(),
                letter.preview(),
                headers);
    }
}
