package org.industryfacts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.fact.Coded;

/**
 * An event as it was once published: data and headers, byte for byte. What was published stays readable, so samples are
 * added and never changed; {@code published.sha256} lists them.
 *
 * @param name with the type as its folder: {@code fact.asserted.v1/metric-level}
 */
record GoldenSample(String name, byte[] data, Map<String, String> headers) {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<GoldenSample> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .map(file -> read(file.substring(0, file.length() - ".json".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenSample read(String name) {
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : Files.readAllLines(FOLDER.resolve(name + ".headers"))) {
                headers.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
            return new GoldenSample(name, Files.readAllBytes(FOLDER.resolve(name + ".json")), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EventType type() {
        return Coded.of(EventType.class, name.substring(0, name.indexOf('/')));
    }

    /** The sample as a record with other data. */
    ConsumerRecord<String, byte[]> record(byte[] value) {
        return record(value, headers);
    }

    ConsumerRecord<String, byte[]> record(byte[] value, Map<String, String> changedHeaders) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(type().topic(), 0, 0, headers.get("ce_subject"), value);
        changedHeaders.forEach((header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    ConsumerRecord<String, byte[]> record() {
        return record(data);
    }

    @Override
    public String toString() {
        return name;
    }
}
