package org.industryfacts.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.data.WordTable.Match;

import static org.assertj.core.api.Assertions.assertThat;

class WordTableTest {

    @Test
    void aWordKeepsItsFirstValueUnlessAnotherIsPutInstead() {
        // given
        WordTable<Integer> table = new WordTable<>();
        table.putIfAbsent("长沙", 1);

        // when
        Integer known = table.putIfAbsent("长沙", 2);

        // then
        assertThat(known).isEqualTo(1);
        assertThat(table.get("长沙")).isEqualTo(1);
        table.put("长沙", 3);
        assertThat(table.get("长沙")).isEqualTo(3);
    }

    @Test
    void neitherTheBeginningNorTheContinuationOfAWordIsOne() {
        // given
        WordTable<Integer> table = new WordTable<>();

        // when
        table.putIfAbsent("长沙县", 1);

        // then
        assertThat(table.get("")).isNull();
        assertThat(table.get("长沙")).isNull();
        assertThat(table.get("长沙县城")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"厂房, true", "厂, true", "园区, true", "园, false", "园林, false", "林区, false"})
    void tellsOfMostPlacesThatNoWordBeginsThere(String text, boolean may) {
        // given
        WordTable<Boolean> table = WordTable.of(Set.of("厂", "园区"));

        // when
        boolean begins = table.mayBegin(text, 0);

        // then
        assertThat(begins).isEqualTo(may);
        assertThat(table.longest(text, 0) != null).isEqualTo(may);
        assertThat(table.mayBegin(text, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheLongestWordAtEveryPlace(long seed) {
        // given
        Random random = new Random(seed);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            words.add("一" + word(random));
        }
        String text = Stream.generate(() -> "一" + word(random)).limit(200).collect(Collectors.joining());
        WordTable<Boolean> table = WordTable.of(words);

        for (int start = 0; start < text.length(); start++) {
            int limit = start + random.nextInt(6);

            // when
            Match<Boolean> longest = table.longest(text, start, limit);

            // then
            int end = Math.min(limit, text.length());
            while (end > start && !words.contains(text.substring(start, end))) {
                end--;
            }
            assertThat(longest == null ? start : longest.end())
                    .as("seed %d, %d", seed, start)
                    .isEqualTo(end);
            int here = start;
            assertThat(table.endsAt(text, here))
                    .as("seed %d, %d", seed, start)
                    .isEqualTo(words.stream().anyMatch(text.substring(0, here)::endsWith));
        }
    }

    @Test
    void findsEachWordHoweverMuchItHasGrown() {
        // given
        List<String> words = IntStream.range(0, 5_000)
                .mapToObj(i -> "" + (char) ('一' + 7 * i % 5_003) + (char) ('一' + i))
                .toList();

        // when
        WordTable<Boolean> table = WordTable.of(words);

        // then
        assertThat(words).allMatch(word -> table.mayBegin(word, 0) && table.longest(word, 0) != null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsWhatAMapHolds(long seed) {
        // given
        Random random = new Random(seed);
        Map<String, Integer> expected = new HashMap<>();
        WordTable<Integer> table = new WordTable<>();
        for (int i = 0; i < 5_000; i++) {
            String word = word(random);
            expected.putIfAbsent(word, i);
            table.putIfAbsent(word, i);
        }

        for (int i = 0; i < 20_000; i++) {
            // when
            String asked = word(random);

            // then
            assertThat(table.get(asked)).as("seed %d, %s", seed, asked).isEqualTo(expected.get(asked));
        }
    }

    /** One to six characters, some of them far apart, so that words share beginnings and steps share places. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append(random.nextBoolean() ? (char) ('一' + random.nextInt(8)) : (char) random.nextInt(1 << 16));
        }
        return word.toString();
    }
}
