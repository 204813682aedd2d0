package org.industryfacts.unit;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitTableTest {

    private static final UnitTable UNITS = UnitTable.load();

    @ParameterizedTest
    @CsvSource({
        "1200, 亿分, ''",
        "0, 元, 元",
        "0, 元人民币, 元人民币",
        "1, 3千瓦时, 千瓦时",
        "1, 3千瓦, 千瓦",
        "1, 5GWh, GWh",
        "1, 5个百分点, 个百分点",
        "1, 5个工作日, 个工作日",
        "1, 5个, 个",
        "2, 5个, ''",
    })
    void findsTheLongestUnitThatBeginsAtAPlace(int at, String text, String written) {
        // when
        Unit unit = UNITS.longest(text, at, any -> true);

        // then
        assertThat(unit == null ? "" : unit.written()).isEqualTo(written);
    }

    @Test
    void fallsBackToAShorterUnitWhereTheLongerIsNotWanted() {
        // when
        Unit unit = UNITS.longest("千瓦时", 0, shorter -> shorter.written().length() < 3);

        // then
        assertThat(unit).isEqualTo(UNITS.written("千瓦"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"家", "个", "项", "款", "种", "条", "件", "台", "座", "所", "例", "份", "辆", "次", "场", "户", "人次"})
    void classifiersCountAndAreKept(String classifier) {
        // when
        Unit unit = UNITS.written(classifier);

        // then
        assertThat(unit).isNotNull();
        assertThat(unit.canonical()).isEqualTo("count");
        assertThat(unit.counter()).isEqualTo(classifier);
    }

    @Test
    void aCountedNounHasNoCounter() {
        // when
        Unit unit = UNITS.written("参数");

        // then
        assertThat(unit.canonical()).isEqualTo("count");
        assertThat(unit.counter()).isNull();
    }

    @Test
    void threeLettersInCapitalsAreACurrency() {
        // given
        Set<String> others = Set.of("FLOPS", "TOPS", "TEU");

        // then
        assertThat(UNITS.all().values())
                .map(Unit::canonical)
                .filteredOn(canonical -> canonical.matches("[A-Z]{3,}") && !others.contains(canonical))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Currency.getInstance(code)).isNotNull());
    }

    @Test
    void everyFactorConvertsOneOfItsUnit() {
        assertThat(UNITS.all().values()).isNotEmpty().allSatisfy(unit -> assertThat(unit.toCanonical(BigDecimal.ONE))
                .isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "元 CNY 1; u:1: 1 columns instead of 4",
                "元\tCNY\t1\tmoney; u:1: No enum constant",
                "元\tCNY\tone\tunit; u:1:",
                "元\tCNY\t0\tunit; u:1: the factor of 元 is not positive",
                "家\tperson\t1\tcounter; u:1: a counter counts, but 家 is person",
                "' \tCNY\t1\tunit'; u:1: a unit has a written and a canonical form",
            })
    void aBadLineIsNamed(String line, String message) {
        assertThatThrownBy(() -> UnitTable.read("u", new StringReader(line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aUnitThatIsThereTwiceIsNamed() {
        assertThatThrownBy(() -> UnitTable.read("u", new StringReader("# two\n米\tm\t1\tunit\n米\tm\t1\tunit\n")))
                .hasMessage("u:3: 米 is there twice");
    }

    @Test
    void commentsAndBlankLinesArePassedOver() throws IOException {
        // when
        UnitTable units = UnitTable.read("u", new StringReader("# area\n\n亩\tm2\t2000/3\tunit\n"));

        // then
        assertThat(units.all()).containsOnlyKeys("亩");
    }
}
