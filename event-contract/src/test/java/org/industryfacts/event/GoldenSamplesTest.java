package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenSamplesTest {

    private final EventCodec codec = new EventCodec();

    static List<GoldenSample> samples() {
        return GoldenSample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decodesAndEncodesToTheSameBytes(GoldenSample sample) throws Exception {
        // when
        Envelope<Event> envelope = codec.decode(sample.record());
        ProducerRecord<String, byte[]> encoded = codec.encode(envelope);

        // then
        assertThat(new String(encoded.value(), StandardCharsets.UTF_8))
                .isEqualTo(new String(sample.data(), StandardCharsets.UTF_8));
        assertThat(encoded.value()).isEqualTo(sample.data());
        assertThat(headers(encoded)).containsExactlyEntriesOf(sample.headers());
        assertThat(encoded.topic()).isEqualTo(sample.type().topic());
        assertThat(encoded.key()).isEqualTo(sample.headers().get("ce_subject"));
        assertThat(envelope.event().type()).isEqualTo(sample.type());
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValidByItsSchema(GoldenSample sample) {
        assertThat(EventSchemas.errors(sample.type(), sample.data())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decodesWithFieldsThatALaterVersionMayAdd(GoldenSample sample) throws Exception {
        // given
        ObjectMapper json = ContractJson.newMapper();
        ObjectNode data = (ObjectNode) json.readTree(sample.data());
        addFields(data);
        Stream.of("slots", "evidence", "extractor")
                .filter(data::has)
                .forEach(name -> addFields((ObjectNode) data.get(name)));

        // when
        Envelope<Event> envelope = codec.decode(sample.record(json.writeValueAsBytes(data)));

        // then
        assertThat(envelope).isEqualTo(codec.decode(sample.record()));
        assertThat(EventSchemas.errors(sample.type(), json.writeValueAsBytes(data)))
                .isEmpty();
    }

    private static void addFields(ObjectNode object) {
        object.put("addedText", "x")
                .putNull("addedNull")
                .putObject("added")
                .putArray("list")
                .add(1.5);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void idsOfFactsFollowFromTheirContent(GoldenSample sample) throws Exception {
        if (codec.decode(sample.record()).event() instanceof FactAsserted asserted) {
            Fact fact = asserted.fact();
            assertThat(FactIdentity.factId(fact.articleId(), fact.slots(), fact.status(), fact.period()))
                    .isEqualTo(fact.factId());
            assertThat(FactIdentity.claimId(fact.slots(), fact.links(), fact.status(), fact.period()))
                    .isEqualTo(fact.claimId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasASample(EventType type) {
        assertThat(GoldenSample.all()).extracting(GoldenSample::type).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactTypeHasASample(FactType type) {
        assertThat(GoldenSample.all())
                .extracting(sample -> sample.headers().get("ce_facttype"))
                .contains(type.code());
    }

    /** To publish a sample, add its line; to change or remove one would be to deny that it was published. */
    @Test
    void everySampleThatWasPublishedIsStillThere() throws Exception {
        // given
        List<String> published = Files.readAllLines(GoldenSample.FOLDER.resolve("published.sha256"));

        // when
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GoldenSample.FOLDER)) {
            for (Path file : files.filter(path -> path.getParent().getParent().endsWith("golden"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                found.add(sha256(file) + "  "
                        + GoldenSample.FOLDER.relativize(file).toString().replace('\\', '/'));
            }
        }

        // then
        assertThat(found).containsExactlyInAnyOrderElementsOf(published);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
