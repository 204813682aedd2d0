package org.industryfacts.engine.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.CleanText;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds the article on the pages of many kinds of sites, whole and alone. */
class SitePagesTest {

    private static final PageReader READER = PageReader.load(WordSegmenter.load());

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void findsTheArticleWholeAndAlone(String site, String headline, String page, String expected) {
        // when
        Page read = READER.read(CleanText.of(page));

        // then
        assertThat(read.articles()).singleElement().satisfies(article -> assertThat(article.text())
                .isEqualTo(expected));
        assertThat(read.publishedAt()).hasToString("2024-05-06");
    }

    static Stream<Arguments> pages() {
        return InventedArticle.blocks("sites.txt").stream()
                .flatMap(site -> InventedArticle.all().stream().map(article -> page(site, article)));
    }

    private static Arguments page(List<String> site, InventedArticle article) {
        String page = String.join("\n", site.subList(1, site.size()))
                .replace("{headline}", article.headline())
                .replace("{text}", article.text());
        return Arguments.of(site.get(0), article.headline(), page, article.headline() + "\n" + article.text());
    }
}
