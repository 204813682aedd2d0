package org.industryfacts.industry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Compares the scanner with an oracle that tries every name at every position. */
class MentionScannerTest {

    private static final IndustryTree TREE = IndustryTree.load();
    private static final Words WORDS = Words.load();
    private static final Collection<Industry> INDUSTRIES = TREE.all();
    private static final List<String> PIECES = pieces();
    private static final String INSIDE = "[A-Za-z0-9]{2}|[0-9][家种个款项台期位]";
    private static final List<String> BETWEEN = List.of("产业", "制造业", "装备", "、", "与", "及", "a", "5", "5家", "国");
    private static final int TEXTS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 4754})
    void findsWhatTheOracleFinds(long seed) {
        // given
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);

            // when
            List<Industry> found = TREE.within(text);

            // then
            assertThat(found).as("seed %d: %s", seed, text).isEqualTo(oracle(text));
        }
    }

    @Test
    void everyNameIsFoundAloneAndAsAWhole() {
        assertThat(INDUSTRIES).allSatisfy(industry -> {
            assertThat(industry.namesEverywhere())
                    .allSatisfy(name -> assertThat(TREE.within(name)).containsExactly(industry));
            assertThat(industry.names())
                    .allSatisfy(name -> assertThat(TREE.find(name)).contains(industry));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"新", "现代", "人工智能", "产业", "A", "5G", "、"})
    void takesLinearTime(String repeated) {
        // given
        String text = repeated.repeat(1_000_000 / repeated.length());

        // then
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            TREE.within(text);
            TREE.find(text);
        });
    }

    @Test
    void saysWhereEachNameStands() {
        // given
        String text = "文化产业、AI与光伏制造业";

        // when
        List<IndustryMention> mentions = TREE.mentions(text, position -> true);

        // then
        assertThat(mentions)
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("文化产业", "AI", "光伏");
    }

    @Test
    void namesBeginAndEndOnlyAtBoundaries() {
        // given
        Set<Integer> boundaries = Set.of(0, 2, 4);

        // when
        List<IndustryMention> anywhere = TREE.mentions("诚信创业", position -> true);
        List<IndustryMention> atWords = TREE.mentions("诚信创业", boundaries::contains);

        // then
        assertThat(anywhere).isNotEmpty();
        assertThat(atWords).isEmpty();
    }

    private static List<String> pieces() {
        Stream<String> names = INDUSTRIES.stream().flatMap(industry -> industry.names().stream());
        Stream<String> words =
                Arrays.stream(WordKind.values()).flatMap(kind -> Stream.concat(WORDS.of(kind).stream(), Stream.of("")));
        return Stream.concat(names, words).toList();
    }

    /** Whole names and words, cut ones, and what parts them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextInt(3) == 0 ? piece.substring(random.nextInt(piece.length() + 1)) : piece);
            if (random.nextInt(3) == 0) {
                text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            }
        }
        return text.toString();
    }

    private static List<Industry> oracle(String text) {
        Set<Industry> found = new LinkedHashSet<>();
        boolean afterName = false;
        int at = 0;
        while (at < text.length()) {
            int hidden = longest(text, at, words(WordKind.UMBRELLA, WordKind.OTHER));
            int tail = afterName ? longest(text, at, words(WordKind.INDUSTRY, WordKind.FACET, WordKind.UMBRELLA)) : 0;
            Named listed = listed(text, at);
            Named formed = afterName ? Named.NONE : formed(text, at);
            Named named = formed.length() > Math.max(listed.length(), hidden) ? formed : listed;
            int longest = Math.max(named.length(), hidden);
            if (tail > 0 && tail >= longest) {
                at += tail;
            } else {
                afterName = named.length() > 0 && named.length() == longest;
                if (afterName) {
                    found.add(named.industry());
                }
                at += Math.max(1, longest);
            }
        }
        return List.copyOf(found);
    }

    private record Named(int length, Industry industry) {
        private static final Named NONE = new Named(0, null);

        private static Named longer(Named one, Named other) {
            return other.length > one.length ? other : one;
        }
    }

    private static Named listed(String text, int at) {
        Named named = Named.NONE;
        for (Industry industry : INDUSTRIES) {
            named = Named.longer(named, new Named(longest(text, at, industry.namesEverywhere()), industry));
        }
        return named;
    }

    private static Named formed(String text, int at) {
        Named named = Named.NONE;
        for (Industry industry : INDUSTRIES) {
            named = Named.longer(named, new Named(longest(text, at, industry.wholeNames()), industry));
        }
        int word = named.length() == 0 ? 0 : longest(text, at + named.length(), words(WordKind.INDUSTRY));
        return word == 0 ? Named.NONE : new Named(named.length() + word, named.industry());
    }

    private static List<String> words(WordKind... kinds) {
        List<String> words = new ArrayList<>();
        for (WordKind kind : kinds) {
            words.addAll(WORDS.of(kind));
        }
        return words;
    }

    private static int longest(String text, int at, List<String> names) {
        return names.stream()
                .filter(name -> standsAt(text, at, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean standsAt(String text, int at, String name) {
        int end = at + name.length();
        return end <= text.length()
                && plain(text.substring(at, end)).equals(plain(name))
                && !text.substring(Math.max(0, at - 1), at + 1).matches(INSIDE)
                && !text.substring(end - 1, Math.min(text.length(), end + 1)).matches(INSIDE);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[与及]", "和");
    }
}
