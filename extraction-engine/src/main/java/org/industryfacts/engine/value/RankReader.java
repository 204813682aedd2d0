package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.unit.UnitTable;

/**
 * Reads places among others where nothing follows that they would only number: 第一 and 前十名, but not 第一批, 前三季度
 * and 首位专家.
 */
final class RankReader implements ValueReader {

    private static final String FIRST = "首位 榜首 之首 首席 魁首 头名 鳌头";
    private static final String AFTER = ",。;:!?、)”’》…— \n的和与及以并且也后";
    private static final String NO_PLACES_BEFORE = "目以之日此提先生年月天当";
    private static final String ONE_OF = "之一";
    private static final int FARTHEST_ONE_OF = 24;
    private static final int GREATEST = 1000;

    private final UnitTable units;

    RankReader(UnitTable units) {
        this.units = units;
    }

    @Override
    public boolean mayBegin(char c) {
        return Chars.isOneOf(c, "第前首榜之魁头鳌") || Chars.isNumeral(c);
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '第' -> ordinal(text, at);
            case '前' -> Chars.isOneOf(Chars.at(text, at - 1), NO_PLACES_BEFORE) ? null : top(text, at);
            default -> Chars.isNumeral(c) ? oneOf(text, at) : first(text, at);
        };
    }

    private static @Nullable Reading first(String text, int at) {
        for (String word : FIRST.split(" ")) {
            if (text.startsWith(word, at)) {
                return rank(text, at, at + word.length(), BigDecimal.ONE, false);
            }
        }
        return null;
    }

    /** 第三, 第3位, 第三大. */
    private @Nullable Reading ordinal(String text, int at) {
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        if (numeral == null) {
            return null;
        }
        return Chars.at(text, numeral.end()) == '大'
                ? reading(at, numeral.end() + 1, numeral.value(), false)
                : rank(text, at, afterCounter(text, numeral.end(), "位名"), numeral.value(), false);
    }

    /** 前三, 前10名, 前60强. */
    private @Nullable Reading top(String text, int at) {
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        return numeral == null
                ? null
                : rank(text, at, afterCounter(text, numeral.end(), "位名强甲"), numeral.value(), true);
    }

    /** 五大, where 之一 follows in the clause. */
    private @Nullable Reading oneOf(String text, int at) {
        Numeral numeral = Chars.isNumeral(Chars.at(text, at - 1)) ? null : NumeralParser.read(text, at, units);
        if (numeral == null || Chars.at(text, numeral.end()) != '大') {
            return null;
        }
        int end = numeral.end() + 1;
        for (int i = end; i < end + FARTHEST_ONE_OF && !Chars.isOneOf(Chars.at(text, i), ",。;!?"); i++) {
            if (text.startsWith(ONE_OF, i)) {
                return reading(at, end, numeral.value(), true);
            }
        }
        return null;
    }

    private static int afterCounter(String text, int at, String counters) {
        return Chars.isOneOf(Chars.at(text, at), counters) ? at + 1 : at;
    }

    private static @Nullable Reading rank(String text, int at, int end, BigDecimal place, boolean within) {
        boolean last = end == text.length() || Chars.isOneOf(text.charAt(end), AFTER);
        return last ? reading(at, end, place, within) : null;
    }

    private static @Nullable Reading reading(int at, int end, BigDecimal place, boolean within) {
        boolean counts = place.signum() > 0
                && place.compareTo(BigDecimal.valueOf(GREATEST)) <= 0
                && place.stripTrailingZeros().scale() <= 0;
        return counts ? Reading.of(new Rank(new Span(at, end), place.intValueExact(), within)) : null;
    }
}
