package org.industryfacts.query.deadletter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that was set aside, as it is listed.
 *
 * @param deadLetterId names the record by where it stood, so that one record is listed once, however often it was set
 *     aside from there
 * @param position in the list; later ones are greater
 * @param reason why it can never succeed, for people
 * @param topic that it was read from, as partition and offset
 * @param key what of it is text
 * @param size of its value, in bytes
 * @param preview the beginning of its value, as far as it is text
 * @param headers as a JSON object of texts
 * @param redrivenAt when it was last given another try; null for never
 */
public record SetAside(
        String deadLetterId,
        long position,
        String reason,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        int size,
        String preview,
        String headers,
        Instant setAsideAt,
        @Nullable Instant redrivenAt) {

    static SetAside of(DeadLetterEntity letter) {
        return new SetAside(
                letter.deadLetterId,
                letter.position,
                letter.reason,
                letter.topic,
                letter.logPartition,
                letter.logOffset,
                letter.recordKey,
                letter.recordSize,
                letter.preview,
                letter.headers,
                letter.setAsideAt,
                letter.redrivenAt);
    }
}
