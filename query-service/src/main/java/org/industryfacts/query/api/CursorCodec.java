package org.industryfacts.query.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jakarta.enterprise.context.ApplicationScoped;

import org.industryfacts.fact.CanonicalJson;
import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.InvalidParameterException;
import org.industryfacts.query.readmodel.ReadModelEpoch;

/**
 * Cursors of a list of facts: the position that the next page begins below, with a seal. The seal holds for one list,
 * that of the same filters in the same build of the read model, so that a cursor that was changed, made up or carried
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

    String write(long position, FactFilter filter) {
        ByteBuffer cursor = ByteBuffer.allocate(Long.BYTES + SEAL_BYTES).putLong(position);
        cursor.put(seal(position, filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The position in a cursor.
     *
     * @throws InvalidParameterException where it is none of this list
     */
    long read(String text, FactFilter filter) {
        ByteBuffer cursor = ByteBuffer.wrap(bytes(text));
        if (cursor.remaining() == Long.BYTES + SEAL_BYTES) {
            long position = cursor.getLong();
            byte[] seal = new byte[SEAL_BYTES];
            cursor.get(seal);
            if (MessageDigest.isEqual(seal, seal(position, filter))) {
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

    private byte[] seal(long position, FactFilter filter) {
        UUID id = epoch.id();
        byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        Map<String, List<String>> list = new LinkedHashMap<>();
        filter.given().forEach((parameter, values) -> list.put(parameter.parameter(), values));
        String sealed = position + CanonicalJson.of(list);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
