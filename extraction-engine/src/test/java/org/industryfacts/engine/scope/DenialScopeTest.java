package org.industryfacts.engine.scope;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.reading.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what a clause says of 落户 is denied. */
class DenialScopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            尚未落户宁波市。               | true
            并没有大张旗鼓地落户宁波市。   | true
            能否落户宁波市?               | true
            如果再次落户宁波市             | true
            落户宁波市。                   | false
            落户宁波市的决定尚未公布。     | false
            没有犹豫,落户宁波市。         | false
            从未停工的产线落户宁波市。     | false
            未来,产线落户宁波市。         | false
            若产线落户宁波市,企业将增加。 | true
            新药若欣林落户宁波市。         | false
            """)
    void ofItsClauseTellByTheWordsBefore(String text, boolean denied) {
        // given
        Article article = ReadArticles.of(text, LocalDate.of(2024, 6, 15));

        // when
        boolean denies = new DenialScope(article, ReadArticles.WORDS)
                .denies(0, article.text().indexOf("落户"));

        // then
        assertThat(denies).isEqualTo(denied);
    }
}
