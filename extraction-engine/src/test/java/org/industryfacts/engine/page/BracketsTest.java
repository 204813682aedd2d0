package org.industryfacts.engine.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds the quotes and brackets that have no partner. */
class BracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一切都成对(如“算力”)。|''|''",
                "“目前,我们建立了|''|“",
                "发布《若干措施|''|《",
                "手术视频库。”秦典说。|“|''",
                "(2023年)》《方案》等|《|''",
                "名为“天河(一期|''|“(",
                "“甲(乙”丙|''|''",
                "1)加快建设|''|''",
                "年)和”|(“|''",
            })
    void namesThoseWithoutPartner(String text, String closers, String openers) {
        assertThat(Brackets.of(text)).isEqualTo(new Brackets(closers, openers));
    }

    @Test
    void takesTimeLinearInTheLengthOfTheText() {
        // when
        Brackets brackets = Brackets.of("(".repeat(500_000) + "”".repeat(500_000));

        // then
        assertThat(brackets.openers()).hasSize(500_000);
        assertThat(brackets.closers()).hasSize(500_000);
    }
}
