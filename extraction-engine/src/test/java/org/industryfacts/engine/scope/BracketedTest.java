package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.reading.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** What brackets are of, asked where 20 stands. */
class BracketedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            全市开工石湾光伏项目(总投资20亿元)。                 | 石湾光伏项目
            全市开工石湾光伏项目(占地260亩,总投资20亿元)。      | 石湾光伏项目
            全市开工石湾光伏项目(一期),总投资20亿元。           | none
            宁波市有企业120家(其中外资企业20家)。                | none
            (总投资20亿元)石湾光伏项目开工。                      | none
            石湾光伏项目总投资20亿元。                            | none
            """)
    void areOfWhatStandsBeforeThem(String text, String subject) {
        // given
        Article article = ReadArticles.of(text, LocalDate.of(2024, 6, 15));
        RegionScope regions = new RegionScope(article, ReadArticles.WORDS, ReadArticles.REGIONS);
        Naming naming = new Naming(article, regions, ReadArticles.WORDS);
        PhraseSense phrases = new PhraseSense(article, ReadArticles.WORDS, naming);
        Bracketed brackets = new Bracketed(article.text(), ReadArticles.WORDS, naming, phrases);

        // when
        Optional<Subject> found =
                brackets.at(0, article.sentences().get(0), article.text().lastIndexOf("20"));

        // then
        assertThat(found.map(Subject::text)).isEqualTo(Optional.ofNullable(subject));
    }
}
