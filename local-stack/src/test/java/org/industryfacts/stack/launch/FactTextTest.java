package org.industryfacts.stack.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    level  | 103900000000 | null | CNY     | null  | eq     | 103,900,000,000 CNY
                    level  | 1e11         | null | CNY     | null  | gt     | > 100,000,000,000 CNY
                    level  | 666666.67    | null | m2      | null  | approx | ~ 666,666.67 m2
                    growth | 26           | null | percent | null  | eq     | +26 percent
                    growth | -3.5         | null | percent | null  | eq     | -3.5 percent
                    rate   | 3            | 30   | percent | null  | lt     | < 3 to 30 percent
                    level  | 1200         | null | count   | "家"  | eq     | 1,200 家
                    """)
    void writesTheValueOfAQuantity(
            String measure,
            String value,
            String valueMax,
            String unit,
            String counter,
            String comparator,
            String expected)
            throws JsonProcessingException {
        // given
        String json = SampleFacts.metric(measure, value, valueMax, unit, counter, comparator);

        // when
        FactText text = FactText.of(SampleFacts.parse(json));

        // then
        assertThat(text.value()).isEqualTo(expected);
        assertThat(text.claim()).isEqualTo("成都 大数据产业规模 · " + measure);
        assertThat(text.period()).isEqualTo("2023");
        assertThat(text.evidence()).isEqualTo("“2023年,成都大數據產業規模達1039億元”");
    }

    @Test
    void writesTheOtherFieldsOfOtherTypes() throws JsonProcessingException {
        // when
        FactText text = FactText.of(SampleFacts.parse(SampleFacts.milestone()));

        // then
        assertThat(text).isEqualTo(new FactText("某某基地 · milestone", "started", "", "“某某基地开工”"));
    }
}
