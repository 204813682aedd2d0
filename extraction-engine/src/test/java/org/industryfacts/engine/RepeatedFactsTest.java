package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Slots;

import static org.assertj.core.api.Assertions.assertThat;

/** What an article says twice is one fact; what only happens to have the same number is not. */
class RepeatedFactsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            宁波数字园区签约项目21个/4月2日,宁波数字园区举行大会,现场签约项目21个。     | 1
            宁波市产值2835.7亿元/全市实现产值2835.7亿元。                              | 1
            宁波数字园区签约项目21个。绍兴科技园区签约项目21个。                        | 2
            宁波市工业增加值增长8.5%,出口额增长8.5%。                                  | 2
            宁波市有企业12家,有研究院12家。                                            | 2
            """)
    void areOneFact(String text, int figures) {
        // when
        List<Fact> facts =
                ENGINE.extract(new ArticleText(new UUID(0, 6), "r", text.replace('/', '\n'), "text/plain", null, null));

        // then
        assertThat(facts)
                .filteredOn(fact -> fact.slots() instanceof Slots.Metric)
                .hasSize(figures);
    }
}
