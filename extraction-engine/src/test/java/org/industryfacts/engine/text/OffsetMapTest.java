package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OffsetMapTest {

    private static OffsetMap replacing(String text, int start, int end, String with) {
        return rewritten(CleanText.of(text), start, end, with).offsets();
    }

    private static CleanText rewritten(CleanText text, int start, int end, String with) {
        return new Rewriter(text, "test").replace(new Span(start, end), with).rewritten();
    }

    @Test
    void identityMapsEverySpanToItself() {
        assertThat(OffsetMap.identity().toOriginal(new Span(3, 9))).isEqualTo(new Span(3, 9));
        assertThat(OffsetMap.identity().toOriginal(new Span(7, 7))).isEqualTo(new Span(7, 7));
        assertThat(OffsetMap.identity().isIdentity()).isTrue();
    }

    @ParameterizedTest(name = "{0}[{1},{2}) by \"{3}\": [{4},{5}) is [{6},{7})")
    @CsvSource({
        // one for one
        "abcdef, 2, 3, X, 2, 3, 2, 3",
        "abcdef, 2, 4, XY, 3, 4, 3, 4",
        // two become one: each side keeps its own
        "abcdef, 2, 4, X, 2, 3, 2, 4",
        "abcdef, 2, 4, X, 1, 2, 1, 2",
        "abcdef, 2, 4, X, 3, 4, 4, 5",
        "abcdef, 2, 4, X, 0, 5, 0, 6",
        // one becomes two: each half stands for the whole
        "abcdef, 2, 3, XY, 2, 3, 2, 3",
        "abcdef, 2, 3, XY, 3, 4, 2, 3",
        "abcdef, 2, 3, XY, 3, 5, 2, 4",
        // removed: inside it belongs to the span, at the edges it does not
        "abcdef, 2, 4, '', 1, 3, 1, 5",
        "abcdef, 2, 4, '', 0, 2, 0, 2",
        "abcdef, 2, 4, '', 2, 4, 4, 6",
        "abcdef, 0, 2, '', 0, 1, 2, 3",
        "abcdef, 4, 6, '', 3, 4, 3, 4",
        "abcdef, 4, 6, '', 4, 4, 6, 6",
        // inserted: carried by nothing, whatever stands beside it carries the span
        "abcdef, 2, 2, XY, 2, 4, 2, 2",
        "abcdef, 2, 2, XY, 1, 3, 1, 2",
        "abcdef, 2, 2, XY, 3, 5, 2, 3",
        "abcdef, 2, 2, XY, 1, 5, 1, 3",
    })
    void mapsByShape(String text, int start, int end, String with, int from, int to, int originalFrom, int originalTo) {
        // given
        OffsetMap map = replacing(text, start, end, with);

        // when
        Span original = map.toOriginal(new Span(from, to));

        // then
        assertThat(original).isEqualTo(new Span(originalFrom, originalTo));
    }

    @Test
    void keepsCharactersOutsideTheBasicPlaneWhole() {
        // given
        String text = "𠮷(jí)野家";

        // when
        OffsetMap map = replacing(text, 2, 6, "");

        // then
        assertThat(map.toOriginal(new Span(0, 2)).of(text)).isEqualTo("𠮷");
        assertThat(map.toOriginal(new Span(0, 3)).of(text)).isEqualTo("𠮷(jí)野");
        assertThat(map.toOriginal(new Span(2, 4)).of(text)).isEqualTo("野家");
    }

    @Test
    void chainsReplacementsThatMeet() {
        // given
        CleanText once = rewritten(CleanText.of("abcdefgh"), 2, 4, "XYZ");

        // when
        OffsetMap map = rewritten(once, 4, 6, "-").offsets();

        // then: the block XYZ was cut by the second replacement, whose part stands for all of both
        assertThat(map.toOriginal(new Span(2, 4))).isEqualTo(new Span(2, 4));
        assertThat(map.toOriginal(new Span(4, 5))).isEqualTo(new Span(2, 5));
        assertThat(map.toOriginal(new Span(5, 6))).isEqualTo(new Span(5, 6));
        assertThat(map.toOriginal(new Span(100, 100))).isEqualTo(new Span(100, 100));
    }

    @Test
    void storesChangePointsOnly() {
        // when
        OffsetMap map = replacing("a".repeat(10_000), 5_000, 5_003, "");

        // then
        assertThat(map).hasToString("OffsetMap[0->0, 5000->5003]");
    }

    @Test
    void flagsReconstructedCharactersThroughEveryLaterFilter() {
        // given
        CleanText repaired = new Rewriter(CleanText.of("ab?d(x)f"), "test")
                .reconstruct(new Span(2, 3), "c")
                .delete(new Span(4, 7))
                .rewritten();

        // when
        OffsetMap map = rewritten(repaired, 0, 1, "AAA").offsets();

        // then
        assertThat(repaired.text()).isEqualTo("abcdf");
        assertThat(map.isReconstructed(new Span(4, 5))).isTrue();
        assertThat(map.isReconstructed(new Span(0, 7))).isTrue();
        assertThat(map.isReconstructed(new Span(0, 4))).isFalse();
        assertThat(map.isReconstructed(new Span(5, 7))).isFalse();
        assertThat(map.isReconstructed(new Span(4, 4))).isFalse();
    }

    @Test
    void equalMapsAreEqualHoweverTheyWereMade() {
        // given
        CleanText text = CleanText.of("abcdef");

        // when
        OffsetMap together = new Rewriter(text, "test")
                .delete(new Span(1, 2))
                .delete(new Span(4, 5))
                .rewritten()
                .offsets();
        OffsetMap oneByOne = rewritten(rewritten(text, 4, 5, ""), 1, 2, "").offsets();

        // then
        assertThat(together).isEqualTo(oneByOne).hasSameHashCodeAs(oneByOne);
        assertThat(together).isNotEqualTo(OffsetMap.identity());
    }

    @Test
    void refusesOffsetsThatFallAndSaysWhere() {
        // given
        OffsetMapBuilder builder = new OffsetMapBuilder();
        builder.aligned(3, 10, false);

        // then
        assertThatThrownBy(() -> builder.block(1, new Span(5, 20), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("offsets must not fall: cleaned 3 would stand for original 5..20 after 12..13, segment 1");
    }

    @Test
    void refusesReplacementsThatOverlapOrLeaveTheText() {
        // given
        Rewriter rewriter = new Rewriter(CleanText.of("abcdef"), "test").delete(new Span(2, 4));

        // then
        assertThatThrownBy(() -> rewriter.delete(new Span(3, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test");
        assertThatThrownBy(() -> rewriter.delete(new Span(4, 7))).isInstanceOf(IllegalArgumentException.class);
    }
}
