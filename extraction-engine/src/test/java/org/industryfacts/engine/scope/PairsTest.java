package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom 前者 and 后者 mean before the last 持. */
class PairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            宁波市与绍兴市合资建设,前者持股60%。            | 宁波市
            宁波市与绍兴市合资建设,前者持股60%,后者持股40%。 | 绍兴市
            宁波市、绍兴市、台州市合资建设,后者持股40%。      | none
            宁波市合资建设,后者持股40%。                    | none
            宁波市与绍兴市合资建设,双方持股40%。            | none
            """)
    void areTheTwoThatAreNamedTogether(String text, String name) {
        // given
        Article article = ReadArticles.of(text, LocalDate.of(2024, 6, 15));
        SentenceReading sentence = article.sentences().get(0);
        int position = article.text().lastIndexOf('持');

        // when
        Optional<Span> meant = new Pairs(article.text()).meant(sentence, sentence.clauseAt(position), position);

        // then
        assertThat(meant.map(span -> span.of(article.text()))).isEqualTo(Optional.ofNullable(name));
    }
}
