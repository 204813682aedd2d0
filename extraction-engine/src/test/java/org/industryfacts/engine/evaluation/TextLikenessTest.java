package org.industryfacts.engine.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TextLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "产业规模, 产业规模, 1",
        "ＡＩ芯片, “ai芯片”, 1",
        "合肥高新区, 高新区, 0.8",
        "新能源汽车产业, 新能源汽车, 0.8",
        "成都, 成, 0.8",
        "研发投入, 研发支出, 0.3333",
        "研发投入, 建筑面积, 0",
        "成, 都, 0",
        "光谷|东湖高新区, 东湖高新区, 1",
    })
    void comparesPairsOfCharacters(String gold, String read, double likeness) {
        // when
        double found = TextLikeness.of(gold, read);

        // then
        assertThat(found).isCloseTo(likeness, within(0.0001));
    }

    @Test
    void nothingIsLikeNothingOnly() {
        // when
        double both = TextLikeness.of(null, null);
        double one = TextLikeness.of("成都", null);

        // then
        assertThat(both).isEqualTo(1);
        assertThat(one).isZero();
    }
}
