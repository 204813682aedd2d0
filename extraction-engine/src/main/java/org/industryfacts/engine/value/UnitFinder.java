package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** Finds the unit behind a number, and knows when its characters begin another word instead: 场 in 场景. */
final class UnitFinder {

    private static final String FILE = "unit-guards.tsv";

    /** A 度 is a kilowatt-hour in round numbers or where electricity is spoken of, else it measures angles and heat. */
    private static final BigDecimal LEAST_DEGREES_OF_ENERGY = BigDecimal.valueOf(10_000);

    private static final int REACH = 8;

    /** What is behind a number that is so many times another: 收入比为2.1:1, and not 以3:1获胜. */
    private static final String TO_ONE = ":1";

    private static final Pattern RATIO = Pattern.compile("比(?![上去较分赛])");

    private static final int REACH_OF_RATIO = 30;

    private final UnitTable units;
    private final Map<String, List<String>> guards;
    private final List<Unit> splittable;

    private UnitFinder(UnitTable units, Map<String, List<String>> guards) {
        this.units = units;
        this.guards = guards;
        this.splittable = units.all().values().stream()
                .filter(unit -> unit.written().length() > 1 && unit.written().charAt(0) == '个')
                .sorted(Comparator.comparing(Unit::written))
                .toList();
    }

    static UnitFinder load() {
        UnitTable units = UnitTable.load();
        Map<String, List<String>> guards = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read(UnitFinder.class, FILE, 2)) {
            if (units.written(row.text(0)) == null) {
                throw row.error("no unit is written " + row.text(0));
            }
            if (guards.put(row.text(0), row.items(1, ' ')) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new UnitFinder(units, guards);
    }

    UnitTable table() {
        return units;
    }

    /** A unit, and where it begins and ends. */
    record Found(Unit unit, int start, int end) {}

    /**
     * The unit of a number that begins at {@code start}; null where it has none. A space may part figures from it; a
     * classifier counts behind one only where the figures are set apart on both sides.
     */
    @Nullable
    Found after(Numeral numeral, String text, int start) {
        Found found = at(numeral, text, start, numeral.end());
        boolean spaced = numeral.form() == Form.FIGURES && Chars.at(text, numeral.end()) == ' ';
        if (found != null || !spaced) {
            return found;
        }
        Found behindSpace = at(numeral, text, start, numeral.end() + 1);
        boolean typeset = Chars.at(text, start - 1) == ' ' || start == 0;
        boolean counts = behindSpace != null && behindSpace.unit.kind() != Unit.Kind.UNIT;
        return counts && !typeset ? null : behindSpace;
    }

    private @Nullable Found at(Numeral numeral, String text, int start, int at) {
        Unit found = units.longest(
                text,
                at,
                unit -> unit.kind() != Unit.Kind.PART && stands(unit, text, at) && suits(unit, numeral, text, start));
        return found(found, at);
    }

    /** The unit that a 多, 余 or 半 splits: 个月 in 3个多月. */
    @Nullable
    Found split(String text, int at) {
        if (Chars.at(text, at) != '个' || !Chars.isOneOf(Chars.at(text, at + 1), "多余半")) {
            return null;
        }
        for (Unit unit : splittable) {
            int rest = unit.written().length() - 1;
            if (text.regionMatches(at + 2, unit.written(), 1, rest)) {
                return new Found(unit, at, at + 2 + rest);
            }
        }
        return null;
    }

    /** The smaller unit that goes on with an amount of {@code larger}: 角 behind 元. */
    @Nullable
    Found part(Unit larger, String text, int at) {
        Unit found = units.longest(
                text,
                at,
                unit -> unit.kind() == Unit.Kind.PART
                        && unit.canonical().equals(larger.canonical())
                        && stands(unit, text, at));
        return found(found, at);
    }

    private static @Nullable Found found(@Nullable Unit unit, int at) {
        return unit == null ? null : new Found(unit, at, at + unit.written().length());
    }

    private boolean stands(Unit unit, String text, int at) {
        int end = at + unit.written().length();
        boolean latin = Chars.isLatin(Chars.at(text, end - 1));
        if (latin && Chars.isAlphanumeric(Chars.at(text, end))) {
            return false;
        }
        for (String word : guards.getOrDefault(unit.written(), List.of())) {
            if (text.startsWith(word, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean suits(Unit unit, Numeral numeral, String text, int start) {
        if (unit.written().equals(TO_ONE)) {
            return RATIO.matcher(text)
                    .region(Math.max(0, start - REACH_OF_RATIO), start)
                    .find();
        }
        if (!unit.written().equals("度") || numeral.value().compareTo(LEAST_DEGREES_OF_ENERGY) >= 0) {
            return true;
        }
        return text.substring(Math.max(0, start - REACH), start).contains("电");
    }
}
