package org.industryfacts.engine.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Leads from the text of an article to the characters of the page that carry it. */
class PageArticleTest {

    private static final String PAGE = "产业规模达\n图一\n50亿元。" + "别处的一段。".repeat(60) + "同比增长8%。";

    @Test
    void showsAllBetweenThePartsOfAStretchThatStandCloseTogether() {
        // given
        PageArticle article = article(new Span(0, 5), new Span(9, 14));

        // when
        Span carrier = article.toOriginal(new Span(0, 10));

        // then
        assertThat(article.text()).isEqualTo("产业规模达50亿元。");
        assertThat(carrier.of(PAGE)).isEqualTo("产业规模达\n图一\n50亿元。");
    }

    @Test
    void showsTheLongestOfPartsThatStandFarApart() {
        // given
        PageArticle article = article(new Span(0, 5), new Span(PAGE.length() - 7, PAGE.length()));

        // when
        Span carrier = article.toOriginal(new Span(2, 12));

        // then
        assertThat(carrier.of(PAGE)).isEqualTo("同比增长8%。");
    }

    @Test
    void showsTheLongestOfPartsThatStandInAnotherOrder() {
        // given
        PageArticle article = article(new Span(9, 14), new Span(0, 5));

        // when
        Span carrier = article.toOriginal(new Span(3, 10));

        // then
        assertThat(article.text()).isEqualTo("50亿元。产业规模达");
        assertThat(carrier.of(PAGE)).isEqualTo("产业规模达");
    }

    @Test
    void placesAnEmptyStretchWhereItsNeighbourStands() {
        // given
        PageArticle article = article(new Span(9, 14));

        // when
        Span place = article.toOriginal(new Span(2, 2));

        // then
        assertThat(place).isEqualTo(new Span(11, 11));
    }

    @Test
    void knowsWhatReachesIntoAClauseThatIsCutOff() {
        // given
        PieceMap.Builder text = new PieceMap.Builder().take(PAGE, new Span(0, 5));

        // when
        PageArticle article = new PageArticle(CleanText.of(PAGE), "题", text, List.of(new Span(2, 5)));

        // then
        assertThat(article.isCutOff(new Span(0, 2))).isFalse();
        assertThat(article.isCutOff(new Span(0, 3))).isTrue();
        assertThat(article.isCutOff(new Span(4, 5))).isTrue();
    }

    private static PageArticle article(Span... pieces) {
        PieceMap.Builder text = new PieceMap.Builder();
        for (Span piece : pieces) {
            text.take(PAGE, piece);
        }
        return new PageArticle(CleanText.of(PAGE), null, text, List.of());
    }
}
