package org.industryfacts.query.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jakarta.enterprise.context.ApplicationScoped;

import org.industryfacts.fact.CanonicalJson;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.ReadModelEpoch;

/**
 * Cursors of a list: the position that the next page begins after, with a seal. The seal holds for one list, that of
 * the same path and filters in the same build of the read model, so that a cursor that was changed, made up or carried
 * over is refused rather than silently answered with the wrong page. Safe to share between threads.
 */
@ApplicationScoped
class CursorCodec {

    static final String PARAMETER = "cursor";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 8;

    private final ReadModelEpoch epoch;

    CursorCodec(ReadModelEpoch epoch) {
        this.epoch = epoch;
    }

    String write(long position, ListAddress list) {
        ByteBuffer cursor = ByteBuffer.allocate(Long.BYTES + SEAL_BYTES).putLong(position);
        cursor.put(seal(position, list));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The position in the cursor of a request.
     *
     * @param first where the first page begins, which no cursor leads to
     * @throws InvalidParameterException where it is none of this list
     */
    long position(RequestParameters parameters, ListAddress list, long first) {
        return parameters.other(PARAMETER).map(text -> read(text, list)).orElse(first);
    }

    private long read(String text, ListAddress list) {
        ByteBuffer cursor = ByteBuffer.wrap(bytes(text));
        if (cursor.remaining() == Long.BYTES + SEAL_BYTES) {
            long position = cursor.getLong();
            byte[] seal = new byte[SEAL_BYTES];
            cursor.get(seal);
            if (MessageDigest.isEqual(seal, seal(position, list))) {
                return position;
            }
        }
        throw new InvalidParameterException(PARAMETER, "was not given out for this list");
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] seal(long position, ListAddress list) {
        UUID id = epoch.id();
        byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        String sealed = position + CanonicalJson.of(List.of(list.path(), list.parameters()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
