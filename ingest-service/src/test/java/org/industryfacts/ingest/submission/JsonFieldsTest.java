package org.industryfacts.ingest.submission;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.ingest.submission.Problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonFieldsTest {

    @Test
    void readsWhatIsGiven() throws RefusedException {
        // when
        Fields fields = JsonFields.read("{\"content\":\"a\\u6b66\\n\",\"title\":null,\"source\":\"\"}");

        // then
        assertThat(fields.errors()).isEmpty();
        assertThat(fields.values()).isEqualTo(Map.of(ArticleField.CONTENT, "a武\n", ArticleField.SOURCE, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                            | the body is empty",
                "` `                           | the body is empty",
                "{                             | line 1, column 2",
                "{\"content\":\"a              | line 1, column",
                "{\"content\":\"a\" \"title\"  | line 1, column 16",
                "{'content':'a'}               | line 1, column 2",
                "{\"content\":\"a\"} x         | line 1, column 1",
                "{\"content\":\"a\"}{}         | more follows",
                "{\"content\":\"a\",}          | line 1, column 16",
                "{\"content\":nope}            | Unrecognized token 'nope'",
                "{\"content\":\"\\x\"}         | Unrecognized character escape",
                "{\"content\":\"a\tb\"}        | line 1, column 14",
                "{\"content\":\"a\",\"content\":\"b\"} | content is given twice",
                "{\"a\":01}                    | Leading zeroes",
                "{\"a\":[1,2                   | Unexpected end-of-input",
            })
    void whatIsNoJsonIsUnreadable(String json, String said) {
        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNREADABLE_BODY);
        assertThat(refused.problem().detail()).contains(said).doesNotContain("Source", "Feature");
    }

    @Test
    void saysTheLine() {
        // given
        String json = "{\n \"content\": \"武汉\",\n \"title\": ]\n}";

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().detail()).startsWith("no JSON at line 3, column 11: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"content\":"})
    void nestingIsBounded(String opening) {
        // given
        String json = "{\"x\":" + opening.repeat(100_000);

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNREADABLE_BODY);
        assertThat(refused.problem().detail()).contains("nested deeper than 64");
    }

    @Test
    void numbersAreBounded() {
        // given
        String json = "{\"content\":" + "9".repeat(1_000_000) + "}";

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNREADABLE_BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"content\":5}             | /content       | must be a string, not a number",
                "{\"content\":1e999999999}   | /content       | must be a string, not a number",
                "{\"title\":{\"a\":[1]}}     | /title         | must be a string, not an object",
                "{\"url\":[\"a\"]}           | /url           | must be a string, not an array",
                "{\"source\":true}           | /source        | must be a string, not a boolean",
                "{\"Content\":\"a\"}         | /Content       | is no field of an article",
                "{\"mediaType\":[[{}]]}      | /mediaType     | is no field of an article",
                "{\"a/b~c\":1}               | /a~1b~0c       | is no field of an article",
                "{\"\":1}                    | /              | is no field of an article",
                "{\"\\ud800\":1}             | /?             | is no field of an article",
            })
    void namesEachFieldThatIsNoneOrNoText(String json, String pointer, String detail) throws RefusedException {
        // when
        Fields fields = JsonFields.read(json);

        // then
        assertThat(fields.errors()).containsExactly(new FieldError(pointer, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "null", "true"})
    void anArticleIsAnObject(String json) {
        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.INVALID_ARTICLE);
        assertThat(refused.problem().errors()).extracting(FieldError::pointer).containsExactly("");
    }

    @Test
    void stopsAtTheTwentiethError() {
        // given
        String json = IntStream.range(0, 500_000)
                .mapToObj(i -> "\"f" + i + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonFields.read(json));

        // then
        assertThat(refused.problem().errors()).hasSize(20);
    }

    @Test
    void shortensLongNames() throws RefusedException {
        // when
        Fields fields = JsonFields.read("{\"" + "x".repeat(40_000) + "\":1}");

        // then
        assertThat(fields.errors().get(0).pointer()).isEqualTo("/" + "x".repeat(60) + "…");
    }
}
