package org.industryfacts.engine.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of several Latin words. */
class LatinNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10X Genomics在上海设立研发中心|10X Genomics",
                "引进Orion Labs、云岭科技等企业|Orion Labs",
                "Northlake Holding Corp. Limited在香港成立|Northlake Holding Corp. Limited",
                "B&R Automation落户苏州|B&R Automation",
            })
    void joinsTheWordsOfAName(String text, String name) {
        // when
        List<String> names = read(text);

        // then
        assertThat(names).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"落户苏州", "TCL落户苏州", "通过AEC-Q100 Grade1认证", "装机100 MW", "an open platform", "TCL 科技"})
    void leavesWhatIsNoSuchName(String text) {
        // when
        List<String> names = read(text);

        // then
        assertThat(names).isEmpty();
    }

    @Test
    void endsWhereANameIsTooLong() {
        // given
        String text = "Word ".repeat(40);

        // when
        List<String> names = read(text);

        // then
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(48));
    }

    private static List<String> read(String text) {
        return LatinNames.in(text).stream().map(span -> span.of(text)).toList();
    }
}
