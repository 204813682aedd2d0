package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class EntityFilterTest {

    private static final EntityFilter PLAIN_TEXT = EntityFilter.ofPlainText();
    private static final EntityFilter MARKUP = EntityFilter.ofMarkup();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "一&nbsp;二&ensp;三|一\u00A0二\u2002三",
                "&ldquo;产业&rdquo;&mdash;&hellip;|“产业”—…",
                "A&amp;B&lt;5%&gt;|A&B<5%>",
                "&#20135;&#x4e1a;&#X56ED;|产业园",
                "&#x20BB7;野家|𠮷野家",
                "&amp;amp;|&amp;",
                "&#59;&#x3b;&semi;|;;;",
                "&#0;|\uFFFD",
                "&#150;|–",
            })
    void writesTheCharacterForAnEntity(String given, String expected) {
        assertThat(PLAIN_TEXT.apply(CleanText.of(given)).text()).isEqualTo(expected);
        assertThat(MARKUP.apply(CleanText.of(given)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T",
                "R&D;",
                "&",
                "&;",
                "&#;",
                "&#x;",
                "a&&b",
                "?id=1&lang=zh",
                "&copy2024",
                "&nbsp",
                "&产业;",
                "&nosuch;"
            })
    void plainTextKeepsItsAmpersands(String given) {
        // given
        CleanText text = CleanText.of(given);

        // then
        assertThat(PLAIN_TEXT.apply(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({"&nbsp&nbsp来,\u00A0\u00A0来", "&copy2024,©2024", "AT&T,AT&T", "&lt5%,<5%", "&hellip,&hellip"})
    void markupMayLackSemicolonsAfterTheOldNames(String given, String expected) {
        assertThat(MARKUP.apply(CleanText.of(given)).text()).isEqualTo(expected);
    }

    @Test
    void mapsTheCharacterToItsEntity() {
        // when
        CleanText filtered = MARKUP.apply(CleanText.of("达&#49;0&permil亿&copy2024"));

        // then
        assertThat(filtered.text()).isEqualTo("达10&permil亿©2024");
        assertThat(filtered.toOriginal(new Span(1, 2)).of(filtered.original())).isEqualTo("&#49;");
        assertThat(filtered.toOriginal(new Span(2, 3)).of(filtered.original())).isEqualTo("0");
        assertThat(filtered.toOriginal(new Span(11, 12)).of(filtered.original()))
                .isEqualTo("&copy");
        assertThat(filtered.edits())
                .extracting(Edit::kind, Edit::before, Edit::after)
                .containsExactly(tuple("entity", "&#49;", "1"), tuple("entity", "&copy", "©"));
    }
}
