package org.industryfacts.engine.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.NewspaperPage.Expected;
import org.industryfacts.engine.text.CleanText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages of several articles whose columns break off in the middle of a clause. Not all can come back whole: some
 * columns go on behind the end of another article without any sign. What is found must not fall.
 */
class NewspaperPagesTest {

    private static final PageReader READER = PageReader.load(WordSegmenter.load());
    private static final int PAGES = 100;

    private int articles;
    private int headlines;
    private int whole;

    @ParameterizedTest(name = "signed {0}: at least {1} % whole")
    @CsvSource({"true, 75", "false, 62"})
    void putsArticlesTogether(boolean signed, int percent, TestReporter reporter) {
        // when
        LongStream.rangeClosed(1, PAGES)
                .mapToObj(seed -> NewspaperPage.of(seed, signed))
                .forEach(this::read);

        // then
        reporter.publishEntry("articles " + articles + ", headlines found " + headlines + ", whole " + whole);
        assertThat(headlines).isEqualTo(articles);
        assertThat(whole * 100 / articles).isGreaterThanOrEqualTo(percent);
    }

    private void read(Expected expected) {
        Map<String, String> found = new HashMap<>();
        READER.read(CleanText.of(expected.page()))
                .articles()
                .forEach(article -> found.put(article.headline(), article.text()));
        List<String> wanted = expected.headlines();
        for (int i = 0; i < wanted.size(); i++) {
            String text = found.get(wanted.get(i));
            articles++;
            headlines += text == null ? 0 : 1;
            whole += expected.texts().get(i).equals(text) ? 1 : 0;
        }
    }
}
