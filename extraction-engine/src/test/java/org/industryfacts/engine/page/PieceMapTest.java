package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Maps a text that was put together of pieces back to where they stand. */
class PieceMapTest {

    private static final String SOURCE = "0123456789";

    @Test
    void findsThePartsOfAStretchInItsOwnOrder() {
        // given
        PieceMap.Builder text =
                new PieceMap.Builder().take(SOURCE, new Span(6, 9)).supply('|').take(SOURCE, new Span(1, 4));

        // when
        List<Span> sources = text.map().sources(new Span(1, 6));

        // then
        assertThat(text.text()).isEqualTo("678|123");
        assertThat(sources).containsExactly(new Span(7, 9), new Span(1, 3));
    }

    @Test
    void makesOnePieceOfWhatGoesOn() {
        // given
        PieceMap.Builder text =
                new PieceMap.Builder().take(SOURCE, new Span(2, 4)).take(SOURCE, new Span(4, 7));

        // when
        List<Span> sources = text.map().sources(new Span(0, 5));

        // then
        assertThat(sources).containsExactly(new Span(2, 7));
    }

    @Test
    void letsSuppliedCharactersComeFromNowhere() {
        // given
        PieceMap.Builder text =
                new PieceMap.Builder().take(SOURCE, new Span(0, 2)).supply('\n').take(SOURCE, new Span(5, 6));

        // when
        PieceMap map = text.map();

        // then
        assertThat(map.sources(new Span(2, 3))).isEmpty();
        assertThat(map.source(2)).isEqualTo(2);
        assertThat(map.source(3)).isEqualTo(5);
    }

    @Test
    void knowsNoSourceOfNothing() {
        // when
        PieceMap map = new PieceMap.Builder().map();

        // then
        assertThat(map.sources(new Span(0, 0))).isEmpty();
        assertThat(map.source(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mapsEveryCharacterToTheOneItIs(long seed) {
        // given
        Random random = new Random(seed);
        PieceMap.Builder text = new PieceMap.Builder();
        List<Integer> oracle = new ArrayList<>();
        for (int piece = 0; piece < 60; piece++) {
            if (random.nextInt(4) == 0) {
                text.supply('|');
                oracle.add(-1);
            }
            int start = random.nextInt(SOURCE.length());
            int end = start + random.nextInt(SOURCE.length() - start + 1);
            text.take(SOURCE, new Span(start, end));
            for (int at = start; at < end; at++) {
                oracle.add(at);
            }
        }

        // when
        PieceMap map = text.map();

        // then
        for (int start = 0; start <= oracle.size(); start++) {
            int end = start + random.nextInt(oracle.size() - start + 1);
            List<Integer> sources = new ArrayList<>();
            map.sources(new Span(start, end)).forEach(span -> {
                for (int at = span.start(); at < span.end(); at++) {
                    sources.add(at);
                }
            });
            List<Integer> wanted = new ArrayList<>(oracle.subList(start, end));
            wanted.removeIf(at -> at < 0);
            assertThat(sources).as("seed %d, [%d, %d)", seed, start, end).isEqualTo(wanted);
        }
    }
}
