package org.industryfacts.event;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is spoiled in a golden sample is refused by the schema, and by the codec with the name of the field. */
class BrokenSamplesTest {

    private final ObjectMapper json = ContractJson.newMapper();

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "article.submitted.v1/full,             /articleId",
        "article.submitted.v1/full,             /revision",
        "article.submitted.v1/full,             /content",
        "article.submitted.v1/full,             /mediaType",
        "article.withdrawn.v1/withdrawn,        /articleId",
        "source.withdrawn.v1/source,            /source",
        "article.extracted.v1/with-facts,       /articleId",
        "article.extracted.v1/with-facts,       /revision",
        "article.extracted.v1/with-facts,       /withdrawn",
        "article.extracted.v1/with-facts,       /factIds",
        "article.extracted.v1/with-facts,       /engineVersion",
        "article.failed.v1/engine-failure,      /articleId",
        "article.failed.v1/engine-failure,      /revision",
        "article.failed.v1/engine-failure,      /reason",
        "article.failed.v1/engine-failure,      /detail",
        "article.failed.v1/engine-failure,      /engineVersion",
        "fact.asserted.v1/metric-level,         /factId",
        "fact.asserted.v1/metric-level,         /claimId",
        "fact.asserted.v1/metric-level,         /type",
        "fact.asserted.v1/metric-level,         /articleId",
        "fact.asserted.v1/metric-level,         /revision",
        "fact.asserted.v1/metric-level,         /status",
        "fact.asserted.v1/metric-level,         /regions",
        "fact.asserted.v1/metric-level,         /industries",
        "fact.asserted.v1/metric-level,         /slots",
        "fact.asserted.v1/metric-level,         /links",
        "fact.asserted.v1/metric-level,         /evidence",
        "fact.asserted.v1/metric-level,         /evidence/exact",
        "fact.asserted.v1/metric-level,         /evidence/start",
        "fact.asserted.v1/metric-level,         /evidence/end",
        "fact.asserted.v1/metric-level,         /evidence/prefix",
        "fact.asserted.v1/metric-level,         /evidence/suffix",
        "fact.asserted.v1/metric-level,         /evidence/sentence",
        "fact.asserted.v1/metric-level,         /confidence",
        "fact.asserted.v1/metric-level,         /extractor",
        "fact.asserted.v1/metric-level,         /extractor/name",
        "fact.asserted.v1/metric-level,         /extractor/version",
        "fact.asserted.v1/metric-level,         /extractor/rules",
        "fact.asserted.v1/metric-level,         /slots/measure",
        "fact.asserted.v1/metric-level,         /slots/value",
        "fact.asserted.v1/metric-level,         /slots/unit",
        "fact.asserted.v1/metric-level,         /slots/comparator",
        "fact.asserted.v1/metric-level,         /slots/asWritten",
        "fact.asserted.v1/metric-level,         /slots/decimals",
        "fact.asserted.v1/ranking-first,        /slots/subject",
        "fact.asserted.v1/ranking-first,        /slots/rank",
        "fact.asserted.v1/ranking-first,        /slots/comparator",
        "fact.asserted.v1/milestone,            /slots/subject",
        "fact.asserted.v1/milestone,            /slots/stage",
        "fact.asserted.v1/product,              /slots/subject",
        "fact.asserted.v1/product,              /slots/event",
        "fact.asserted.v1/partnership,          /slots/parties",
        "fact.asserted.v1/policy,               /slots/title",
        "fact.asserted.v1/policy,               /slots/event",
        "fact.asserted.v1/industry-focus,       /slots/subject",
        "fact.asserted.v1/industry-focus,       /slots/industry",
        "fact.asserted.v1/org-location,         /slots/organization",
        "fact.asserted.v1/org-location,         /slots/place",
        "fact.asserted.v1/designation,          /slots/subject",
        "fact.asserted.v1/designation,          /slots/title",
        "fact.asserted.v1/role,                 /slots/person",
        "fact.asserted.v1/role,                 /slots/title",
    })
    void refusesDataWithoutAFieldOrWithNullForIt(String name, String pointer) throws Exception {
        // given
        GoldenSample sample = GoldenSample.read(name);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode without = json.readTree(sample.data());
        ((ObjectNode) without.at(place.head())).remove(place.last().getMatchingProperty());

        // then
        assertRefused(sample, without, place.last().getMatchingProperty());
        assertRefused(sample, spoiled(sample, place, "null"), place.last().getMatchingProperty());
    }

    @ParameterizedTest(name = "{0} with {2} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    article.submitted.v1/full         | /articleId             | "a3f0c7de"
                    article.submitted.v1/full         | /articleId             | "a3f0c7de-1a52-5c0b-8f3f-0d3c6a5c1b1\\u007f"
                    article.submitted.v1/full         | /articleId             | "o/DH3hpSXAuPPw08alwbEQ=="
                    article.submitted.v1/full         | /articleId             | "1-1-1-1-1"
                    article.submitted.v1/full         | /revision              | " "
                    article.submitted.v1/full         | /content               | 5
                    article.submitted.v1/full         | /content               | ["a"]
                    article.submitted.v1/full         | /title                 | true
                    article.submitted.v1/full         | /publishedAt           | "2024-02-30"
                    article.submitted.v1/full         | /publishedAt           | "2024-05-17T00:00:00Z"
                    article.submitted.v1/full         | /publishedAt           | 19860
                    article.submitted.v1/full         | /publishedAt           | [2024,5,17]
                    source.withdrawn.v1/source        | /source                | ""
                    article.extracted.v1/with-facts   | /withdrawn             | "false"
                    article.extracted.v1/with-facts   | /withdrawn             | 0
                    article.extracted.v1/with-facts   | /withdrawn             | true
                    article.extracted.v1/withdrawn    | /withdrawn             | false
                    article.extracted.v1/with-facts   | /factIds               | "f"
                    article.extracted.v1/with-facts   | /factIds/0             | null
                    article.extracted.v1/with-facts   | /factIds/0             | "f"
                    fact.asserted.v1/metric-level     | /type                  | "METRIC"
                    fact.asserted.v1/metric-level     | /type                  | "ranking"
                    fact.asserted.v1/metric-level     | /status                | "done"
                    fact.asserted.v1/metric-level     | /period                | "2024-Q5"
                    fact.asserted.v1/metric-level     | /period                | 2024
                    fact.asserted.v1/metric-level     | /regions/0             | "4201"
                    fact.asserted.v1/metric-level     | /regions/0             | null
                    fact.asserted.v1/metric-level     | /regions/0             | 420111
                    fact.asserted.v1/metric-level     | /industries/0          | ""
                    fact.asserted.v1/metric-level     | /links/subject         | null
                    fact.asserted.v1/metric-level     | /links/subject         | {}
                    fact.asserted.v1/metric-level     | /evidence/exact        | ""
                    fact.asserted.v1/metric-level     | /evidence/start        | -1
                    fact.asserted.v1/metric-level     | /evidence/start        | 0.5
                    fact.asserted.v1/metric-level     | /evidence/end          | 2147483648
                    fact.asserted.v1/metric-level     | /evidence/prefix       | "12345678901234567"
                    fact.asserted.v1/metric-level     | /evidence/headline     | ""
                    fact.asserted.v1/metric-level     | /confidence            | 1.01
                    fact.asserted.v1/metric-level     | /confidence            | "0.9"
                    fact.asserted.v1/metric-level     | /extractor/rules/0     | null
                    fact.asserted.v1/metric-level     | /slots                 | []
                    fact.asserted.v1/metric-level     | /slots/subject         | " "
                    fact.asserted.v1/metric-level     | /slots/measure         | "total"
                    fact.asserted.v1/metric-level     | /slots/value           | "8650000000"
                    fact.asserted.v1/metric-level     | /slots/decimals        | 1.5
                    fact.asserted.v1/metric-level     | /slots/counter         | "家"
                    fact.asserted.v1/metric-level     | /slots/basis           | "yoy"
                    fact.asserted.v1/ranking-first    | /slots/rank            | 0
                    fact.asserted.v1/ranking-first    | /slots/rank            | 1.5
                    fact.asserted.v1/ranking-first    | /slots/comparator      | "gt"
                    fact.asserted.v1/milestone        | /slots/stage           | "finished"
                    fact.asserted.v1/partnership      | /slots/parties         | ["市政府"]
                    fact.asserted.v1/partnership      | /slots/parties/1       | null
                    fact.asserted.v1/policy           | /slots/event           | "revoked"
                    """)
    void refusesDataWithAWrongValue(String name, String pointer, String value) throws Exception {
        // given
        GoldenSample sample = GoldenSample.read(name);

        // then
        assertRefused(sample, spoiled(sample, JsonPointer.compile(pointer), value), "");
    }

    /** What a schema cannot say: how fields depend on one another by number. */
    @ParameterizedTest(name = "{0} with {2} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    fact.asserted.v1/metric-level | /evidence/end   | 40                   | end - start
                    fact.asserted.v1/metric-range | /slots/valueMax | 2                    | valueMax
                    fact.asserted.v1/metric-level | /period         | "2024/2023"          | period
                    fact.asserted.v1/metric-level | /period         | "2023-02-30"         | no date
                    fact.asserted.v1/metric-level | /confidence     | 0.12345              | confidence
                    fact.asserted.v1/metric-level | /slots/value    | 1e999999999          | digits
                    fact.asserted.v1/metric-level | /confidence     | 100e2147483647       | digits
                    fact.asserted.v1/metric-level | /confidence     | 100e-2147483647      | digits
                    """)
    void theCodecRefusesMoreThanTheSchema(String name, String pointer, String value, String message) throws Exception {
        // given
        GoldenSample sample = GoldenSample.read(name);
        String data = json.writeValueAsString(spoiled(sample, JsonPointer.compile(pointer), "\"spoiled\""))
                .replace("\"spoiled\"", value);

        // then
        assertThatThrownBy(() -> new EventCodec().decode(sample.record(data.getBytes())))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining(message);
    }

    private JsonNode spoiled(GoldenSample sample, JsonPointer place, String value) throws Exception {
        JsonNode data = json.readTree(sample.data());
        assertThat(data.at(place).isMissingNode())
                .as("%s is in the sample", place)
                .isFalse();
        JsonNode parent = data.at(place.head());
        if (parent instanceof ArrayNode items) {
            items.set(place.last().getMatchingIndex(), json.readTree(value));
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), json.readTree(value));
        }
        return data;
    }

    private void assertRefused(GoldenSample sample, JsonNode data, String field) throws Exception {
        byte[] bytes = json.writeValueAsBytes(data);
        assertThat(EventSchemas.errors(sample.type(), bytes))
                .as("schema on %s", data)
                .isNotEmpty();
        assertThatThrownBy(() -> new EventCodec().decode(sample.record(bytes)))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining(sample.type().code())
                .hasMessageContaining(field);
    }
}
