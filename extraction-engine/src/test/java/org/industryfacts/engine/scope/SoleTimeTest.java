package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.fact.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Which articles look back on one time. */
class SoleTimeTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            2023年宁波市工业回升。产业兴旺。港口繁忙。消费增长。          | 2023
            2024年一季度宁波市工业回升。产业兴旺。港口繁忙。消费增长。    | 2024-Q1
            2023年宁波市工业回升。产业兴旺。港口繁忙。                    | none
            宁波市工业2023年回升。产业兴旺。港口繁忙。消费增长。          | none
            2023年宁波市工业回升。产业兴旺。港口繁忙。2022年消费增长。    | none
            2023年5月宁波市工业回升。产业兴旺。港口繁忙。消费增长。       | 2023-05
            2023年5月10日宁波市工业回升。产业兴旺。港口繁忙。消费增长。   | none
            2024年宁波市工业回升。产业兴旺。港口繁忙。消费增长。          | none
            宁波市工业回升。产业兴旺。港口繁忙。消费增长。                | none
            一季度宁波市工业回升。产业兴旺。1-2月港口繁忙。消费增长。     | 2024-Q1
            一季度宁波市工业回升。产业兴旺。5月港口繁忙。消费增长。       | none
            一季度宁波市工业回升。产业兴旺。2015年港口繁忙。消费增长。    | none
            一季度宁波市工业回升。产业兴旺。港口比2022年繁忙。消费增长。  | 2024-Q1
            工业回升。4月9日,记者从宁波市获悉,一季度产值3亿元。产业兴旺。消费增长。 | 2024-Q1
            工业回升。4月9日,一季度产值3亿元。产业兴旺。消费增长。        | none
            工业回升。5月宁波市产值3亿元。产业兴旺。消费增长。            | none
            """)
    void isTheOneThatIsNamedFirstAndIsOver(String text, String period) {
        // given
        Article article = ReadArticles.of(text, PUBLISHED);

        // when
        Optional<Period> sole = SoleTime.of(article, new ClauseSense(article.text(), ReadArticles.WORDS));

        // then
        assertThat(sole.map(Period::toString)).isEqualTo(Optional.ofNullable(period));
    }
}
