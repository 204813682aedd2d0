package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteFilterTest {

    private final QuoteFilter filter = new QuoteFilter();

    @Test
    void writesStraightQuotationMarksInPairs() {
        // given
        CleanText given = CleanText.of("获得\"国家绿色园区\"、\"省级示范基地\"称号");

        // when
        CleanText filtered = filter.apply(given);

        // then
        assertThat(filtered.text()).isEqualTo("获得“国家绿色园区”、“省级示范基地”称号");
        assertThat(filtered.toOriginal(new Span(3, 9))).isEqualTo(new Span(3, 9));
    }

    @Test
    void leavesALineWithAnOddMarkAlone() {
        // given
        CleanText given = CleanText.of("55\"显示屏\n获评\"智能工厂\"");

        // when
        CleanText filtered = filter.apply(given);

        // then
        assertThat(filtered.text()).isEqualTo("55\"显示屏\n获评“智能工厂”");
    }

    @Test
    void returnsTheSameTextWhereThereIsNothingToDo() {
        // given
        CleanText given = CleanText.of("获评“智能工厂”");

        // when
        CleanText filtered = filter.apply(given);

        // then
        assertThat(filtered).isSameAs(given);
    }
}
