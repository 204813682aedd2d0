package org.industryfacts.query.live;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a subscriber has read, as the {@code id} of an event: opaque to it, and valid for every filter.
 *
 * @param epoch half of the id of the read model's build; enough to tell one from another
 * @param position in the log
 */
record StreamPosition(long epoch, long position) {

    static StreamPosition of(UUID epoch, long position) {
        return new StreamPosition(epoch.getMostSignificantBits(), position);
    }

    /** Reads what {@link #text()} wrote; empty where it is anything else. */
    static Optional<StreamPosition> read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == 2 * Long.BYTES
                    ? Optional.of(new StreamPosition(bytes.getLong(), bytes.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this is a position in that build of the read model. */
    boolean isOf(UUID epoch) {
        return this.epoch == epoch.getMostSignificantBits();
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(epoch).putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
