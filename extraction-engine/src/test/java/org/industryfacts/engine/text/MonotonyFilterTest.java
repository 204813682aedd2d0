package org.industryfacts.engine.text;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonotonyFilterTest {

    private static final String BEFORE = "江汉市今年开工了百座楼";
    private static final String AFTER = "同比增加二十个。";
    private static final String PROSE = "2023年,北京市人工智能产业规模达500亿元,同比增长12%,有企业300家。";

    private final MonotonyFilter filter = new MonotonyFilter();

    @ParameterizedTest
    @ValueSource(strings = {"园", "1", "、", "3%—", "()", "😀", "第一、", "重点发展新能源汽车、集成电路等产业,"})
    void leavesOutWhatOneThingIsSaidInOverAndOver(String unit) {
        // given
        CleanText page = CleanText.of(BEFORE + unit.repeat(10_000) + AFTER);

        // when
        CleanText filtered = filter.apply(page);

        // then
        assertThat(filtered.text()).startsWith(BEFORE).endsWith(AFTER).hasSizeLessThan(BEFORE.length() + 60);
        assertThat(filtered.edits()).extracting(Edit::kind).containsOnly("monotony");
        int after = filtered.text().length() - AFTER.length();
        assertThat(filtered.toOriginal(new Span(after, after + AFTER.length())).of(page.original()))
                .isEqualTo(AFTER);
    }

    @ParameterizedTest
    @CsvSource({"2023年宁波市港口吞吐量达13亿吨。, ''", "'', 2023年宁波市港口吞吐量达13亿吨。", "2023年产值2023万元。, 2024年产值2024万元。"})
    void keepsShortWordsBesideIt(String before, String after) {
        // when
        CleanText filtered = filter.apply(CleanText.of(before + "天".repeat(20_000) + after));

        // then
        assertThat(filtered.text()).isEqualTo(before + "\n" + after);
    }

    @Test
    void leavesOutDigitsInWhateverOrder() {
        // given
        Random random = new Random(3);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            digits.append(random.nextInt(10));
        }

        // when
        CleanText filtered = filter.apply(CleanText.of(BEFORE + digits + AFTER));

        // then
        assertThat(filtered.text()).isEqualTo(BEFORE + "\n" + AFTER);
    }

    @Test
    void joinsNothingOverWhatItLeavesOut() {
        // when
        CleanText filtered = filter.apply(CleanText.of("量" + " ".repeat(20_000) + "子"));

        // then
        assertThat(filtered.text()).isEqualTo("量\n子");
    }

    @Test
    void keepsLanguage() {
        // given
        CleanText page = CleanText.of(PROSE.repeat(300));

        // when
        CleanText filtered = filter.apply(page);

        // then
        assertThat(filtered).isSameAs(page);
    }

    @Test
    void keepsShortRuns() {
        // given
        CleanText page = CleanText.of(PROSE + "=".repeat(8000) + "\n" + PROSE);

        // when
        CleanText filtered = filter.apply(page);

        // then
        assertThat(filtered).isSameAs(page);
    }

    @Test
    void keepsTablesOfFiguresWithFewWords() {
        // given
        StringBuilder table = new StringBuilder("序号、名称、数量\n");
        for (int row = 1; row <= 40; row++) {
            table.append(row % 2 == 0 ? "产值" : "利润");
            for (int month = 1; month <= 12; month++) {
                table.append(' ').append(row * month).append(".5");
            }
            table.append('\n');
        }
        CleanText page = CleanText.of(table.toString());

        // when
        CleanText filtered = filter.apply(page);

        // then
        assertThat(page.text()).hasSizeGreaterThan(2000);
        assertThat(filtered).isSameAs(page);
    }

    @Test
    void leavesNoMoreOutWhenItLooksAgain() {
        // given
        CleanText once = filter.apply(CleanText.of(BEFORE + "项目投产,".repeat(9000) + AFTER + "1234567890".repeat(900)));

        // when
        CleanText twice = filter.apply(CleanText.of(once.text()));

        // then
        assertThat(twice.edits()).isEmpty();
    }
}
