package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Random replacements over random text, step by step beside an oracle that knows the source of every character. */
class OffsetPropertyTest {

    private static final String ALPHABET = "产業(yè),。 a1\uD842\uDFB7\uD800";

    /** A character of the oracle: the stretch of the original that it stands for. */
    private record Source(char character, int start, int end, boolean reconstructed) {}

    private final List<Source> oracle = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 20240408, -1})
    void everyPositionMapsToTheCharactersItCameFrom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            // given
            CleanText text = CleanText.of(randomText(random, random.nextInt(40)));
            oracle.clear();
            for (int i = 0; i < text.text().length(); i++) {
                oracle.add(new Source(text.text().charAt(i), i, i + 1, false));
            }

            // when
            for (int step = random.nextInt(5); step >= 0; step--) {
                text = random.nextInt(4) == 0 ? mappedAtRandom(text, random) : rewrittenAtRandom(text, random);
            }

            // then
            assertAgreesWithOracle(text);
            assertLogRebuildsText(text);
        }
    }

    private CleanText mappedAtRandom(CleanText text, Random random) {
        StringBuilder mapped = new StringBuilder(text.text());
        for (int i = 0; i < mapped.length(); i++) {
            if (random.nextInt(5) == 0) {
                mapped.setCharAt(i, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                Source was = oracle.get(i);
                oracle.set(i, new Source(mapped.charAt(i), was.start, was.end, was.reconstructed));
            }
        }
        return text.mapped("mapped", mapped.toString());
    }

    private CleanText rewrittenAtRandom(CleanText text, Random random) {
        Rewriter rewriter = new Rewriter(text, "rewritten");
        List<Source> next = new ArrayList<>();
        int at = 0;
        while (at < text.text().length()) {
            if (random.nextInt(4) > 0) {
                next.add(oracle.get(at++));
                continue;
            }
            int end = Math.min(text.text().length(), at + random.nextInt(4));
            String with = randomText(random, random.nextInt(4));
            boolean reconstructed = random.nextBoolean();
            Span span = new Span(at, end);
            next.addAll(replaced(span, with, reconstructed));
            if (reconstructed) {
                rewriter.reconstruct(span, with);
            } else {
                rewriter.replace(span, with);
            }
            if (end == at) {
                next.add(oracle.get(at++));
            }
            at = Math.max(at, end);
        }
        oracle.clear();
        oracle.addAll(next);
        return rewriter.rewritten();
    }

    private List<Source> replaced(Span span, String with, boolean reconstructed) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < with.length(); i++) {
            boolean aligned = with.length() == span.length();
            Span from = aligned ? new Span(span.start() + i, span.start() + i + 1) : span;
            Span original = from.isEmpty() ? insertionPoint(from.start()) : hull(from);
            sources.add(new Source(
                    with.charAt(i), original.start(), original.end(), reconstructed || anyReconstructed(from)));
        }
        return sources;
    }

    private Span insertionPoint(int at) {
        int start = oracle.get(at).start;
        return new Span(start, at == 0 ? start : Math.max(start, oracle.get(at - 1).end));
    }

    private boolean anyReconstructed(Span span) {
        return oracle.subList(span.start(), span.end()).stream().anyMatch(Source::reconstructed);
    }

    /** From the first to the last original character among those of the span; a place where there are none. */
    private Span hull(Span span) {
        List<Source> carried = oracle.subList(span.start(), span.end());
        List<Source> real = carried.stream().filter(s -> s.start < s.end).toList();
        if (real.isEmpty()) {
            int at = carried.get(carried.size() - 1).start;
            return new Span(at, at);
        }
        return new Span(real.get(0).start, real.get(real.size() - 1).end);
    }

    private void assertAgreesWithOracle(CleanText text) {
        assertThat(text.text()).hasSize(oracle.size());
        for (int start = 0; start < oracle.size(); start++) {
            assertThat(text.text().charAt(start)).isEqualTo(oracle.get(start).character);
            for (int end = start + 1; end <= oracle.size(); end++) {
                Span span = new Span(start, end);
                assertThat(text.toOriginal(span)).as("%s of %s", span, text).isEqualTo(hull(span));
                assertThat(text.offsets().isReconstructed(span)).isEqualTo(anyReconstructed(span));
            }
        }
    }

    private static void assertLogRebuildsText(CleanText text) {
        StringBuilder rebuilt = new StringBuilder();
        int at = 0;
        for (Edit edit : text.edits()) {
            assertThat(edit.original().start()).isGreaterThanOrEqualTo(at);
            assertThat(edit.original().of(text.original())).isEqualTo(edit.before());
            rebuilt.append(text.original(), at, edit.original().start()).append(edit.after());
            at = edit.original().end();
        }
        rebuilt.append(text.original(), at, text.original().length());
        assertThat(rebuilt).as("%s", text).hasToString(text.text());
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
