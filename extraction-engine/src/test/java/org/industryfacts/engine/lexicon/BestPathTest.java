package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.lexicon.WordList.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class BestPathTest {

    private static final WordUse NOUN = new WordUse(WordClass.NOUN, true);
    private static final String LETTERS = "甲乙丙";

    /** Every way to cut a text into known words and unknown characters, tried one by one. */
    private record Oracle(Map<String, Integer> frequencies) {

        long unknown() {
            return cost(1) + 5_000;
        }

        long cost(int frequency) {
            double total =
                    frequencies.values().stream().mapToInt(Integer::intValue).sum();
            return Math.round(-1000 * StrictMath.log(frequency / total));
        }

        List<List<String>> cuts(String text) {
            List<List<String>> cuts = new ArrayList<>();
            if (text.isEmpty()) {
                cuts.add(List.of());
            }
            for (int length = text.length(); length >= 1; length--) {
                String first = text.substring(0, length);
                if (length == 1 || frequencies.containsKey(first)) {
                    for (List<String> rest : cuts(text.substring(length))) {
                        List<String> cut = new ArrayList<>(List.of(first));
                        cut.addAll(rest);
                        cuts.add(cut);
                    }
                }
            }
            return cuts;
        }

        long cost(List<String> cut) {
            return cut.stream()
                    .mapToLong(word -> frequencies.containsKey(word) ? cost(frequencies.get(word)) : unknown())
                    .sum();
        }
    }

    @Test
    void findsWhatTryingAllWaysFinds() {
        for (int seed = 0; seed < 2000; seed++) {
            // given
            Random random = new Random(seed);
            Map<String, Integer> frequencies = frequencies(random);
            String text = letters(random, 1 + random.nextInt(8));
            Oracle oracle = new Oracle(frequencies);
            List<List<String>> cuts = oracle.cuts(text);
            long least = Collections.min(cuts.stream().map(oracle::cost).toList());

            // when
            BestPath path = new BestPath(dictionary(frequencies), text, 0, text.length());

            // then: among equals the oracle tries longer first words first
            List<String> best = cuts.stream()
                    .filter(cut -> oracle.cost(cut) == least)
                    .findFirst()
                    .orElseThrow();
            assertThat(path.cost())
                    .as("seed %d: %s with %s", seed, text, frequencies)
                    .isEqualTo(least);
            assertThat(words(path, text))
                    .as("seed %d: %s with %s", seed, text, frequencies)
                    .isEqualTo(best);
        }
    }

    @Test
    void takesTheLongerWordFirstWhereTwoWaysCostTheSame() {
        // given
        Map<String, Integer> frequencies = new TreeMap<>(Map.of("甲", 5, "甲乙", 5, "乙丙", 5, "丙", 5));

        // when
        BestPath path = new BestPath(dictionary(frequencies), "甲乙丙", 0, 3);

        // then
        assertThat(words(path, "甲乙丙")).containsExactly("甲乙", "丙");
    }

    private static Map<String, Integer> frequencies(Random random) {
        Map<String, Integer> frequencies = new TreeMap<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
            frequencies.put(letters(random, 1 + random.nextInt(4)), 1 + random.nextInt(4));
        }
        return frequencies;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static WordDictionary dictionary(Map<String, Integer> frequencies) {
        return new WordDictionary(frequencies.entrySet().stream()
                .map(word -> new Entry(word.getKey(), word.getValue(), NOUN))
                .toList());
    }

    private static List<String> words(BestPath path, String text) {
        List<Word> words = new ArrayList<>();
        path.addWords(words);
        return words.stream().map(word -> word.span().of(text)).toList();
    }
}
