package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditLogTest {

    private static CleanText replace(CleanText text, String kind, String what, String with) {
        int at = text.text().indexOf(what);
        return new Rewriter(text, kind)
                .replace(new Span(at, at + what.length()), with)
                .rewritten();
    }

    @Test
    void keepsEditsThatDoNotMeetApart() {
        // when
        CleanText text = replace(replace(CleanText.of("甲(yè)乙丙"), "second", "丙", "3"), "first", "(yè)", "");

        // then
        assertThat(text.edits())
                .containsExactly(
                        new Edit(new Span(1, 5), "first", "(yè)", ""), new Edit(new Span(6, 7), "second", "丙", "3"));
    }

    @Test
    void namesEditsThatMeetAfterTheWidest() {
        // given
        CleanText repaired = replace(CleanText.of("a????b"), "repair", "????", "產業園");

        // when
        CleanText within = replace(repaired, "other", "業", "业");
        CleanText around = replace(repaired, "other", "a產業園b", "");

        // then
        assertThat(within.edits()).containsExactly(new Edit(new Span(1, 5), "repair", "????", "產业園"));
        assertThat(around.edits()).containsExactly(new Edit(new Span(0, 6), "other", "a????b", ""));
    }

    @Test
    void partsRunsOfExchangedCharactersAtEarlierEdits() {
        // given
        CleanText repaired = replace(CleanText.of("發?????業"), "repair", "?????", "產");

        // when
        CleanText simplified = repaired.mapped("traditional", "发产业");

        // then
        assertThat(simplified.edits())
                .containsExactly(
                        new Edit(new Span(0, 1), "traditional", "發", "发"),
                        new Edit(new Span(1, 6), "repair", "?????", "产"),
                        new Edit(new Span(6, 7), "traditional", "業", "业"));
    }

    @Test
    void joinsTouchingReplacementsOfOneFilter() {
        // when
        CleanText text = new Rewriter(CleanText.of("abcd"), "test")
                .replace(new Span(1, 2), "X")
                .replace(new Span(2, 4), "Y")
                .rewritten();

        // then
        assertThat(text.edits()).containsExactly(new Edit(new Span(1, 4), "test", "bcd", "XY"));
    }
}
