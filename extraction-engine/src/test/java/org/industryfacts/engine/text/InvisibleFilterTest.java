package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvisibleFilterTest {

    private final InvisibleFilter filter = new InvisibleFilter();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "\uFEFF未来\u200B产\u00AD业\u2060|未来产业",
                "未\u202E来\u0000产\u0007业\u009F|未来产业",
                "产业\uFE0F链|产业链",
                "一\u00A0二\u3000三\u2003四\t五|一 二 三 四 五",
            })
    void removesWhatShowsNothingAndKeepsOneBlank(String given, String expected) {
        assertThat(filter.apply(CleanText.of(given)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb'", "'a\rb'", "'a\u2028b'", "'a\u0085b'", "'a\u000Bb'"})
    void endsLinesInOneWay(String given) {
        assertThat(filter.apply(CleanText.of(given)).text()).isEqualTo("a\nb");
    }

    @Test
    void mapsBackPastWhatWasRemoved() {
        // when
        CleanText filtered = filter.apply(CleanText.of("\uFEFF产\u200B业\r\n\u3000园"));

        // then
        assertThat(filtered.text()).isEqualTo("产业\n 园");
        assertThat(filtered.toOriginal(new Span(0, 2))).isEqualTo(new Span(1, 4));
        assertThat(filtered.toOriginal(new Span(3, 4)).of(filtered.original())).isEqualTo("\u3000");
        assertThat(filtered.toOriginal(new Span(4, 5)).of(filtered.original())).isEqualTo("园");
    }
}
