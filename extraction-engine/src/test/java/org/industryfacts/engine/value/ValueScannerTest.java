package org.industryfacts.engine.value;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueScannerTest {

    /** No reader looks further ahead than this: a list of eight numbers of full length is the longest reading. */
    private static final int HORIZON = 512;

    private static final int ROUNDS = 3_000;
    private static final ValueScanner SCANNER = ValueScanner.load();

    /** Characters that readers wait for, in an order that makes no sense. */
    private static final String PROVOKING = "0123456789.,%/+-—～×一二三四五六七八九十百千万亿零两几数多余来半点成分之第年月日号季度上下前后今去明近约超过"
            + "不足最高以内左右元家个项吨米瓦时GWhPkm个百分点“”‘’《》(),。、至到从自截比较的和与共每连续级届岁期\n A😀";

    @Test
    void takesAnyTextAndGivesValuesInOrderWithoutOverlap() {
        // given
        long seed = 20241122L;
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = randomText(random, random.nextInt(120));

            // when
            List<Value> values = SCANNER.scan(text);

            // then
            int end = 0;
            for (Value value : values) {
                assertThat(value.span().start()).as("%s, seed %d", text, seed).isGreaterThanOrEqualTo(end);
                assertThat(value.span().isEmpty()).as(text).isFalse();
                end = value.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(SCANNER.scan(text)).isEqualTo(values);
        }
    }

    /** What was read does not depend on what comes long after, so every place costs a bounded number of steps. */
    @Test
    void looksAheadNoFurtherThanTheHorizon() {
        // given
        long seed = 20241123L;
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS / 10; i++) {
            String head = randomText(random, 200);
            String near = randomText(random, HORIZON);

            // when
            List<Value> before = valuesWithin(head.length(), head + near + randomText(random, 300));
            List<Value> after = valuesWithin(head.length(), head + near + randomText(random, 300));

            // then
            assertThat(after).as("%s, seed %d", head, seed).isEqualTo(before);
        }
    }

    /** The same bound, where one character repeated invites a reader to go on for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "亿", "、", "《", "《3家", "“3家", "十", "第", "年", "近", "1,", "1、", "百分之", "2023", "9月", "a", "1a", "(",
                "数", "三"
            })
    void aRepeatedCharacterDoesNotCarryTheHorizonAway(String repeated) {
        // given
        String head = repeated.repeat(64);
        String near = repeated.repeat(HORIZON);

        // when
        List<Value> alone = valuesWithin(head.length(), head + near);
        List<Value> followed = valuesWithin(head.length(), head + near + "亿元、2023年》”%");

        // then
        assertThat(followed).isEqualTo(alone);
    }

    @Test
    void namesComeBeforeTimesBeforeOrdinalsBeforeQuantities() {
        // when
        List<Value> values = SCANNER.scan("5G 2023年第三届36家");

        // then
        assertThat(values)
                .extracting(value -> value.getClass().getSimpleName())
                .containsExactly("CodeName", "TimeExpression", "Quantity");
    }

    private static List<Value> valuesWithin(int end, String text) {
        return SCANNER.scan(text).stream()
                .filter(value -> value.span().end() <= end)
                .toList();
    }

    private static String randomText(Random random, int length) {
        return random.ints(length, 0, PROVOKING.length())
                .mapToObj(PROVOKING::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
