package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Whatever a record holds, decoding gives an event or says why not; nothing else may reach a consumer. */
class EventCodecFuzzTest {

    private static final List<GoldenSample> SAMPLES = GoldenSample.all();
    private static final byte[][] PIECES = pieces(
            "null",
            "{}",
            "[]",
            "[null]",
            "\"\"",
            "\" \"",
            "-1",
            "0.5",
            "1e999999999",
            "100e2147483647",
            "1e-2147483648",
            "99999999999999999999",
            "true",
            "\"\\ud800\"",
            "\"2023-13\"",
            "\"metric\"",
            "{\"a\":",
            ",",
            ":",
            "}",
            "]",
            "\"",
            "\\u0000",
            "\u0000",
            "NaN",
            "//",
            "\uFEFF");

    private final EventCodec codec = new EventCodec();

    private static byte[][] pieces(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    @Test
    void randomBytesAreUndecodable() {
        for (int seed = 0; seed < 1_000; seed++) {
            // given
            Random random = new Random(seed);
            byte[] data = new byte[random.nextInt(200)];
            random.nextBytes(data);

            // then
            assertThat(decodes(any(random).record(data), seed))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @Test
    void spoiledSamplesDecodeOrAreUndecodable() {
        int decoded = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            // given
            Random random = new Random(seed);
            GoldenSample sample = any(random);
            byte[] data = sample.data();
            for (int i = random.nextInt(3); i >= 0; i--) {
                data = spoil(data, random);
            }

            // then
            decoded += decodes(sample.record(data), seed) ? 1 : 0;
        }
        // Both outcomes must occur, or the test looks at nothing.
        assertThat(decoded).isBetween(200, 5_800);
    }

    @Test
    void spoiledHeadersDecodeOrAreUndecodable() {
        int decoded = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            // given
            Random random = new Random(seed);
            GoldenSample sample = any(random);
            Map<String, String> headers = new LinkedHashMap<>(sample.headers());
            String spoiled = List.copyOf(headers.keySet()).get(random.nextInt(headers.size()));
            byte[] bytes = spoil(headers.get(spoiled).getBytes(StandardCharsets.UTF_8), random);
            headers.put(spoiled, new String(bytes, StandardCharsets.ISO_8859_1));

            // then
            decoded += decodes(sample.record(sample.data(), headers), seed) ? 1 : 0;
        }
        assertThat(decoded).isBetween(100, 1_900);
    }

    @Test
    void deepNestingIsUndecodable() {
        for (GoldenSample sample : SAMPLES) {
            // given
            byte[] deep = ("{\"slots\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

            // then
            assertThat(decodes(sample.record(deep), 0)).isFalse();
        }
    }

    private static GoldenSample any(Random random) {
        return SAMPLES.get(random.nextInt(SAMPLES.size()));
    }

    private boolean decodes(ConsumerRecord<String, byte[]> record, int seed) {
        try {
            codec.encode(codec.decode(record));
            return true;
        } catch (UndecodableRecordException e) {
            assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
            return false;
        } catch (RuntimeException | Error e) {
            return fail("seed " + seed + ": " + e, e);
        }
    }

    /** Changes, removes, repeats or inserts some bytes. */
    private static byte[] spoil(byte[] data, Random random) {
        if (data.length == 0) {
            return PIECES[random.nextInt(PIECES.length)];
        }
        int from = random.nextInt(data.length);
        int to = Math.min(data.length, from + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> join(Arrays.copyOf(data, from), new byte[] {(byte) random.nextInt(256)}, rest(data, from + 1));
            case 1 -> join(Arrays.copyOf(data, from), new byte[0], rest(data, to));
            case 2 -> join(Arrays.copyOf(data, to), Arrays.copyOfRange(data, from, to), rest(data, to));
            case 3 -> replaceValue(data, random);
            default -> join(Arrays.copyOf(data, from), PIECES[random.nextInt(PIECES.length)], rest(data, from));
        };
    }

    /** Puts something else where one of the values of the JSON stands, so that what comes of it is often still JSON. */
    private static byte[] replaceValue(byte[] data, Random random) {
        String text = new String(data, StandardCharsets.UTF_8);
        int colon = text.indexOf(':', random.nextInt(text.length()));
        int end = colon < 0 ? -1 : text.indexOf(',', colon);
        if (end < 0) {
            return data;
        }
        String piece = new String(PIECES[random.nextInt(PIECES.length)], StandardCharsets.UTF_8);
        return (text.substring(0, colon + 1) + piece + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rest(byte[] data, int from) {
        return Arrays.copyOfRange(data, Math.min(from, data.length), data.length);
    }

    private static byte[] join(byte[] before, byte[] between, byte[] after) {
        byte[] joined = Arrays.copyOf(before, before.length + between.length + after.length);
        System.arraycopy(between, 0, joined, before.length, between.length);
        System.arraycopy(after, 0, joined, before.length + between.length, after.length);
        return joined;
    }
}
