package org.industryfacts.engine.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedRowsTest {

    @Test
    void partsWhatIsQuotedOneAfterTheOther() {
        // given
        String text = "获得“甲奖”“乙奖”。";

        // when
        List<Span> parts = QuotedRows.parts(text, new Span(2, 10));

        // then
        assertThat(parts).extracting(part -> part.of(text)).containsExactly("“甲奖”", "“乙奖”");
    }

    @Test
    void leavesASingleQuotationAndWhatHoldsMore() {
        // given
        String text = "“甲奖”和“乙奖”";

        // when
        List<Span> single = QuotedRows.parts(text, new Span(0, 4));
        List<Span> joined = QuotedRows.parts(text, new Span(0, 9));

        // then
        assertThat(single).containsExactly(new Span(0, 4));
        assertThat(joined).containsExactly(new Span(0, 9));
    }
}
