package org.industryfacts.query.readmodel;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a reader has come in the log of facts, as it is written on the outside: opaque, and valid for every filter.
 *
 * @param epoch half of the id of the read model's build; enough to tell one from another
 * @param position in the log
 */
public record LogPosition(long epoch, long position) {

    public static LogPosition of(UUID epoch, long position) {
        return new LogPosition(epoch.getMostSignificantBits(), position);
    }

    /** Reads what {@link #text()} wrote; empty where it is anything else. */
    public static Optional<LogPosition> read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == 2 * Long.BYTES
                    ? Optional.of(new LogPosition(bytes.getLong(), bytes.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a log of that build, which goes as far as {@code head}, can be followed from here. */
    public boolean isWithin(UUID epoch, long head) {
        return this.epoch == epoch.getMostSignificantBits() && position >= 0 && position <= head;
    }

    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(epoch).putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
