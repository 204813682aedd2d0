package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.text.Span;
import org.industryfacts.unit.UnitTable;

/**
 * Reads places among others where nothing follows that they would only number: 第一 and 前十名, but not 第一批, 前三季度
 * and 首位专家.
 */
final class RankReader implements ValueReader {

    private static final String AFTER = ",。;:!?、()”’》…— \n的和与及以并且也后";

    /** What 居 and the like may stand before to say 第一, and what 冠军 may be one of. */
    private static final String HOLDS_FIRST = "居夺";

    private static final String SOLD = "量额率值口售销";
    private static final String NO_PLACES_BEFORE = "目以之日此提先生年月天当";
    /** What follows the place that one rises from. */
    private static final Pattern RISES = Pattern.compile("(?:上升|提升|跃升|攀升|晋升|前移|前进|跃居|跃进|升|下降|下滑|后退)(?:至|到|为|了)?");

    /** What the place follows that one rises to. */
    private static final Pattern RISEN = Pattern.compile("(?:升|前移|前进|跃|晋位|跃居)(?:至|到|为)?(?:全国|全省|全市|全球|世界)?$");

    /** The places of a row but its last: 位列|二、三位. */
    private static final Pattern ROW = Pattern.compile("(?:位?[、和][0-9一二三四五六七八九十百]{1,4}){0,6}位");

    private static final String ONE_OF = "之一";
    private static final String ON_LIST = "第榜首冠前中上单";
    private static final String TOP_THREE = "三甲";
    private static final String CHAIR = "把交椅";
    private static final Map<String, Integer> CALLED = Map.of("first", 1, "second", 2, "third", 3);
    private static final int FARTHEST_ENTRY = 12;
    private static final int FARTHEST_ROW = 24;
    private static final int FARTHEST_ONE_OF = 24;
    private static final int GREATEST = 1000;
    private static final BigDecimal MOST_BEST = BigDecimal.valueOf(50);

    private final UnitTable units;
    /** What places are called without a number: 榜首, 探花. */
    private final Map<String, BigDecimal> called = new LinkedHashMap<>();
    /** What a place may begin with. */
    private final CharSet beginnings;
    /** Words for those who are that far up, after which a place is still one: 前十行列, 前30强城市. */
    private final List<String> followers;
    /** Words after which those are told who are that far up: 前三名依次为. */
    private final List<String> tellers;
    /** Those who hold such places are a class, which nobody here is said to be one of, unless told next: 排名前20位的药企. */
    private final Pattern holders;
    /** Who enters 五大产业基地 is one of them. */
    private final Pattern entered;
    /** Who stands at a place need not be told that it is one: 位列214位, 分列67位、154位. */
    private final Pattern held;

    RankReader(UnitTable units) {
        this.units = units;
        Map<String, String> kinds = LexiconFile.map(RankReader.class, "rank-words.tsv", row -> row.text(1));
        kinds.forEach((word, kind) -> {
            if (CALLED.containsKey(kind)) {
                called.put(word, BigDecimal.valueOf(CALLED.get(kind)));
            }
        });
        this.beginnings = CharSet.of(
                Chars.NUMERALS,
                "第前首冠",
                called.keySet().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        this.followers = words(kinds, "follows");
        this.tellers = words(kinds, "tells");
        this.holders = Pattern.compile("的[^,。;、的]{0,6}?(?:" + String.join("|", words(kinds, "class")) + ")(?!"
                + String.join("|", tellers) + ")");
        this.entered = Pattern.compile("(?:" + String.join("|", words(kinds, "enters")) + ")[^,。;、了]{0,8}$");
        this.held = Pattern.compile("(?:" + String.join("|", words(kinds, "holds"))
                + ")(?:全国|全省|全市|全球|世界)?(?:[0-9一二三四五六七八九十百]{1,4}位?[、和]){0,6}$");
    }

    private static List<String> words(Map<String, String> kinds, String kind) {
        return kinds.keySet().stream()
                .filter(word -> kinds.get(word).equals(kind))
                .toList();
    }

    @Override
    public CharSet beginnings() {
        return beginnings;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '第' -> ordinal(text, at);
            case '前' -> Chars.isOneOf(Chars.at(text, at - 1), NO_PLACES_BEFORE) ? null : top(text, at);
            case '冠' -> champion(text, at);
            default -> Chars.isNumeral(c) ? among(text, at) : first(text, at);
        };
    }

    private @Nullable Reading first(String text, int at) {
        for (Map.Entry<String, BigDecimal> place : called.entrySet()) {
            if (text.startsWith(place.getKey(), at)) {
                return rank(text, at, at + place.getKey().length(), place.getValue(), false);
            }
        }
        boolean first = text.charAt(at) == '首' && Chars.isOneOf(Chars.at(text, at - 1), HOLDS_FIRST);
        return first ? rank(text, at, at + 1, BigDecimal.ONE, false) : null;
    }

    /** 居冠, 夺冠, 销量冠军; those of contests are prizes. */
    private @Nullable Reading champion(String text, int at) {
        char before = Chars.at(text, at - 1);
        if (text.startsWith("冠军", at)) {
            return Chars.isOneOf(before, SOLD) ? rank(text, at, at + 2, BigDecimal.ONE, false) : null;
        }
        return Chars.isOneOf(before, "居") ? rank(text, at, at + 1, BigDecimal.ONE, false) : null;
    }

    /** 第三, 第3位, 第三把交椅, 第三大. */
    private @Nullable Reading ordinal(String text, int at) {
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        if (numeral == null) {
            return null;
        }
        if (Chars.at(text, numeral.end()) == '大') {
            return reading(at, numeral.end() + 1, numeral.value(), false);
        }
        int end = text.startsWith(CHAIR, numeral.end())
                ? numeral.end() + CHAIR.length()
                : afterCounter(text, numeral.end(), "位名");
        return rank(text, at, end, numeral.value(), false);
    }

    /** 前三, 前10名, 前60强. */
    private @Nullable Reading top(String text, int at) {
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        if (numeral == null) {
            return null;
        }
        int end = afterCounter(text, numeral.end(), "位名强甲");
        return holders.matcher(text).region(end, text.length()).lookingAt()
                ? null
                : rank(text, at, end, numeral.value(), true);
    }

    private @Nullable Reading among(String text, int at) {
        Reading oneOf = oneOf(text, at);
        Reading best = oneOf == null ? best(text, at) : oneOf;
        return best == null ? bare(text, at) : best;
    }

    /** A place without 第, where one rises to it or from it or holds it: 从全国16位跃升到8位, 位列214位. */
    private @Nullable Reading bare(String text, int at) {
        boolean inner = Chars.isNumeral(Chars.at(text, at - 1)) || Chars.isOneOf(Chars.at(text, at - 1), "第.");
        Numeral numeral = inner ? null : NumeralParser.read(text, at, units);
        if (numeral == null) {
            return null;
        }
        int end = afterCounter(text, numeral.end(), "位");
        boolean holds = ROW.matcher(text).region(numeral.end(), text.length()).lookingAt()
                && held.matcher(text).region(Math.max(0, at - FARTHEST_ROW), at).find();
        if (holds) {
            return rank(text, at, end, numeral.value(), false);
        }
        if (end == numeral.end()) {
            return null;
        }
        boolean from = RISES.matcher(text).region(end, text.length()).lookingAt();
        boolean to =
                RISEN.matcher(text).region(Math.max(0, at - FARTHEST_ENTRY), at).find();
        return from || to ? rank(text, at, end, numeral.value(), false) : null;
    }

    /** 十强, 30强, 三甲: lists of so few are places, those of hundreds are titles. */
    private @Nullable Reading best(String text, int at) {
        char before = Chars.at(text, at - 1);
        Numeral numeral = Chars.isNumeral(before) || Chars.isOneOf(before, "前第0123456789.")
                ? null
                : NumeralParser.read(text, at, units);
        boolean few = numeral != null
                && (Chars.at(text, numeral.end()) == '强' || isTopThree(text, at))
                && numeral.value().compareTo(MOST_BEST) <= 0
                && numeral.value().compareTo(BigDecimal.ONE) > 0;
        return few ? rank(text, at, numeral.end() + 1, numeral.value(), true) : null;
    }

    /** 三甲 after a verb that says that somebody gets there: not 三甲医院. */
    private boolean isTopThree(String text, int at) {
        return text.startsWith(TOP_THREE, at)
                && entered.matcher(text)
                        .region(Math.max(0, at - FARTHEST_ENTRY), at)
                        .find();
    }

    /** 五大, where 之一 follows in the clause. */
    private @Nullable Reading oneOf(String text, int at) {
        Numeral numeral = Chars.isNumeral(Chars.at(text, at - 1)) ? null : NumeralParser.read(text, at, units);
        if (numeral == null || Chars.at(text, numeral.end()) != '大') {
            return null;
        }
        int end = numeral.end() + 1;
        if (entered.matcher(text).region(Math.max(0, at - FARTHEST_ENTRY), at).find()) {
            return reading(at, end, numeral.value(), true);
        }
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

    private @Nullable Reading rank(String text, int at, int end, BigDecimal place, boolean within) {
        boolean last = end == text.length()
                || within && tellers.stream().anyMatch(word -> text.startsWith(word, end))
                || RISES.matcher(text).region(end, text.length()).lookingAt()
                || Chars.isOneOf(text.charAt(end), AFTER)
                || within
                        && followers.stream()
                                .anyMatch(word -> text.startsWith(word, end) && endsThere(text, end + word.length()));
        return last ? reading(at, end, place, within) : null;
    }

    /** Whether a list is no further told where in it: 50强榜单, but not 50强榜单第3位. */
    private static boolean endsThere(String text, int end) {
        int next = Chars.at(text, end) == '”' ? end + 1 : end;
        return !Chars.isOneOf(Chars.at(text, next), ON_LIST);
    }

    private static @Nullable Reading reading(int at, int end, BigDecimal place, boolean within) {
        boolean counts = place.signum() > 0
                && place.compareTo(BigDecimal.valueOf(GREATEST)) <= 0
                && place.stripTrailingZeros().scale() <= 0;
        return counts ? Reading.of(new Rank(new Span(at, end), place.intValueExact(), within)) : null;
    }
}
