package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.UnitTable;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralParserTest {

    private static final UnitTable UNITS = UnitTable.load();
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // expressions of public conformance suites, with the values that they give
                "1,050,000,000 1050000000",
                "1,100.9亿 110090000000",
                "1,100万 11000000",
                "10万万 1000000000",
                "11.92亿 1192000000",
                "25万6千 256000",
                "2千零30万 20300000",
                "3万4000 34000",
                "4.78万亿 4780000000000",
                "5亿1万4千6百 500014600",
                "一万三 13000",
                "一万二百五十 10250",
                "一万五千亿 1500000000000",
                "一万零一十八点一五 10018.15",
                "一千两百三十四万 12340000",
                "一千零十八 1018",
                "一百五 150",
                "一百五十万五千二百四十五 1505245",
                "一百零一万零三千零十二 1013012",
                "三百五十一万亿 351000000000000",
                "两千四百五 2450",
                "九十二万四 924000",
                "九百万零四百 9000400",
                "五亿零六 500000006",
                "四万万 400000000",
                "四亿五千六百四十二万零一十五 456420015",
                "四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二 4569831148725382",
                "十万零六百五十一 100651",
                "十点二三三 10.233",
                "壹佰伍拾 150",
                "拾六万零五百零六 160506",
                "肆拾肆 44",
            })
    void readsWhatConformanceSuitesRead(String text, BigDecimal value) {
        // when
        Numeral numeral = NumeralParser.read(text, 0, UNITS);

        // then
        assertThat(numeral).isNotNull();
        assertThat(numeral.end()).isEqualTo(text.length());
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.bound()).isEqualTo(Comparator.EQ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "500余万 5000000 GT",
                "二百三十余万 2300000 GT",
                "三十一万多亿 31000000000000 GT",
                "四百六十一万多亿 461000000000000 GT",
                "十几万 100000 GT",
                "三千四百五十几万 34500000 GT",
                "一百来 100 APPROX",
                "100+ 100 GT",
            })
    void keepsWhatMakesANumberOpen(String text, BigDecimal value, Comparator bound) {
        // when
        Numeral numeral = NumeralParser.read(text, 0, UNITS);

        // then
        assertThat(numeral.end()).isEqualTo(text.length());
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二三", "一二三", "007", "12345678901234567", "零", "多", "点五", "余", "、", ""})
    void isNotMisledByDigitsThatAreNoNumber(String text) {
        // when
        Numeral numeral = NumeralParser.read(text, 0, UNITS);

        // then
        assertThat(numeral == null || numeral.value().signum() == 0).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NumeralWriter.Style.class)
    void readsBackWhatIsWrittenInEveryStyle(NumeralWriter.Style style) {
        // given
        long seed = 20241122L + style.ordinal();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            long number = randomNumber(random);
            String written = NumeralWriter.write(number, style);

            // when
            Numeral numeral = NumeralParser.read(written, 0, UNITS);

            // then
            assertThat(numeral).as("%s, seed %d", written, seed).isNotNull();
            assertThat(numeral.end()).as(written).isEqualTo(written.length());
            assertThat(numeral.value())
                    .as("%s, seed %d", written, seed)
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(BigDecimal.valueOf(number).remainder(numeral.weight()))
                    .as("weight of %s", written)
                    .isZero();
        }
    }

    @Test
    void aScaleWithinANumeralBeginsNoOther() {
        assertThat(NumeralParser.read("三千万", 1, UNITS)).isNull();
    }

    /** Of any length up to 16 digits, with many zeros. */
    private static long randomNumber(Random random) {
        long number = random.nextLong(1, (long) Math.pow(10, random.nextInt(1, 16)));
        long power = (long) Math.pow(10, random.nextInt(6));
        return random.nextBoolean() || number < power ? number : number / power * power;
    }
}
