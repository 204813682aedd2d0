package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalJsonTest {

    /** Section 3.2.2 of the RFC, but for its first number, whose 17 digits are written as a text here. */
    @Test
    void writesTheExampleOfTheRfc() {
        // given
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("numbers", numbers("333333333.333333", "1E30", "4.50", "2e-3", "0.000000000000000000000000001"));
        value.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
        value.put("literals", Arrays.asList(null, true, false));

        // when
        String json = CanonicalJson.of(value);

        // then
        assertThat(json)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** Section 3.2.3 of the RFC. */
    @Test
    void sortsKeysByUtf16CodeUnits() {
        // given
        Map<String, Object> value = new LinkedHashMap<>();
        for (String key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            value.put(key, 1);
        }

        // when
        String json = CanonicalJson.of(value);

        // then
        assertThat(json)
                .isEqualTo(
                        "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "0,                       0",
        "-0.00,                   0",
        "1E23,                    1e+23",
        "1000000000000000000000,  1e+21",
        "100000000000000000000,   100000000000000000000",
        "-1.5E21,                 -1.5e+21",
        "0.000001,                0.000001",
        "1E-7,                    1e-7",
        "-0.00000012,             -1.2e-7",
        "1.10,                    1.1",
        "-26,                     -26",
        "103900000000,            103900000000",
        "666666.67,               666666.67",
        "999999999999999,         999999999999999",
        "1E300,                   1e+300",
        "1E-300,                  1e-300",
    })
    void writesNumbersAsEcmaScriptDoes(BigDecimal number, String expected) {
        assertThat(CanonicalJson.of(number)).isEqualTo(expected);
    }

    @Test
    void writesShortNumbersAsTheirDoublePrints() {
        for (String number : List.of("333333333.333333", "0.1", "123456.789", "-42.25", "9007199254740.99")) {
            assertThat(CanonicalJson.of(new BigDecimal(number)))
                    .isEqualTo(new BigDecimal(Double.toString(Double.parseDouble(number))).toPlainString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456,      \"1234567890123456\"",
        "-333333333.33333329,   \"-333333333.33333329\"",
        "0.1000000000000000055, \"0.1000000000000000055\"",
        "1E+301,                \"1E+301\"",
        "1E-301,                \"1E-301\"",
        "1E+999999999,          \"1E+999999999\"",
    })
    void writesNumbersThatADoubleMayNotHoldAsTexts(BigDecimal number, String expected) {
        assertThat(CanonicalJson.of(number)).isEqualTo(expected);
    }

    @Test
    void writesConstantsByTheirCodesAndPeriodsAsTheirTexts() {
        assertThat(CanonicalJson.of(Arrays.asList(Measure.GROWTH, Period.parse("2023-01/2023-11"), null)))
                .isEqualTo("[\"growth\",\"2023-01/2023-11\",null]");
    }

    @Test
    void writesEmptyThings() {
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
        assertThat(CanonicalJson.of(List.of())).isEqualTo("[]");
        assertThat(CanonicalJson.of("")).isEqualTo("\"\"");
        assertThat(CanonicalJson.of(null)).isEqualTo("null");
    }

    @Test
    void escapesOnlyWhatItMust() {
        assertThat(CanonicalJson.of("\b\f\n\r\t\u0000\u001f\u007f\u2028/é𠮷"))
                .isEqualTo("\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028/é𠮷\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\udc00\ud800"})
    void refusesHalfASurrogatePair(String text) {
        assertThatThrownBy(() -> CanonicalJson.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    @Test
    void refusesWhatItHasNoTextFor() {
        assertThatThrownBy(() -> CanonicalJson.of(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no canonical JSON for java.lang.Double");
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
