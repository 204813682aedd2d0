package org.industryfacts.engine.value;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.unit.UnitTable;

/** Reads names that hold digits: 5G, CD19, DFM-2, 2+3+X, “8151”, ‘十项行动’; and passes over titles in 《》. */
final class NameReader implements ValueReader {

    private static final CharSet BEGINNINGS = CharSet.of(Chars.DIGITS, Chars.LATIN, "《“‘");

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUOTED = 12;
    private static final int LONGEST_RUN = 40;

    /** Screens, not computing power. */
    private static final Set<String> RESOLUTIONS = Set.of("480P", "720P", "1080P", "1440P", "2160P", "4320P");

    private final UnitTable units;
    private final ValueReader times;

    NameReader(UnitTable units, ValueReader times) {
        this.units = units;
        this.times = times;
    }

    @Override
    public CharSet beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '《' -> title(text, at);
            case '“' -> quoted(text, at, '”');
            case '‘' -> quoted(text, at, '’');
            default -> Chars.isAlphanumeric(c) && !Chars.isAlphanumeric(Chars.at(text, at - 1)) ? code(text, at) : null;
        };
    }

    private static @Nullable Reading title(String text, int at) {
        int end = closing(text, at, '》', "《\n", LONGEST_TITLE);
        return end < 0 ? null : Reading.nothing(end + 1);
    }

    /** A short quotation that begins with a number, or ends like 算力十条, is a name, unless it is a time. */
    private @Nullable Reading quoted(String text, int at, char closing) {
        int end = closing(text, at, closing, ",。;:!?、\n", LONGEST_QUOTED);
        if (end < 0 || times.read(text, at) != null || !holdsNumber(text, at + 1, end)) {
            return null;
        }
        Reading time = times.read(text, at + 1);
        boolean whole = time != null && time.end() >= end;
        return whole ? null : new Reading(end + 1, new CodeName(new Span(at + 1, end)));
    }

    private static boolean holdsNumber(String text, int from, int end) {
        boolean measures = Chars.at(text, end - 1) == '条' && Chars.isNumeral(Chars.at(text, end - 2));
        if (!measures && !Chars.isNumeral(Chars.at(text, from))) {
            return false;
        }
        return text.substring(from, end)
                .chars()
                .anyMatch(c -> Chars.isDigit((char) c) || ChineseDigits.isScale((char) c));
    }

    private static int closing(String text, int at, char closing, String before, int longest) {
        for (int i = at + 1; i < text.length() && i <= at + longest; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i;
            } else if (Chars.isOneOf(c, before)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Reading code(String text, int at) {
        int end = endOfRun(text, at);
        if (end - at > LONGEST_RUN) {
            return null;
        }
        String run = text.substring(at, end);
        boolean figures = run.chars().anyMatch(c -> Chars.isDigit((char) c));
        boolean letters = run.chars().anyMatch(c -> Chars.isLatin((char) c)) || run.indexOf('+') >= 0 || isSerial(run);
        if (!figures || !letters) {
            return null;
        }
        boolean quantity = !RESOLUTIONS.contains(run) && (isMeasured(text, at, end) || isCounted(text, at, end));
        boolean time = times.read(text, at) != null;
        return quantity || time ? null : Reading.of(new CodeName(new Span(at, end)));
    }

    /** Whether figures are the number of one in a series, as those of no amount are: 03-1. */
    private static boolean isSerial(String run) {
        return isZeroLed(run, 0) && run.indexOf('-') > 0;
    }

    private static boolean isZeroLed(String text, int at) {
        return Chars.at(text, at) == '0' && Chars.isDigit(Chars.at(text, at + 1));
    }

    /** Letters and figures, with what ties them together: DFM-2, PM2.5, 2+3+X; one more than may be, at the most. */
    private static int endOfRun(String text, int at) {
        int end = at;
        boolean letters = isZeroLed(text, at);
        while (end - at <= LONGEST_RUN && (Chars.isAlphanumeric(Chars.at(text, end)) || joins(text, end, letters))) {
            letters |= Chars.isLatin(text.charAt(end));
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at, boolean letters) {
        boolean between = Chars.isAlphanumeric(Chars.at(text, at - 1)) && Chars.isAlphanumeric(Chars.at(text, at + 1));
        return between && (Chars.at(text, at) == '+' || letters && Chars.isOneOf(Chars.at(text, at), "-."));
    }

    /** Figures with a unit in letters: 5GWh, 100m3, 10GW-20GW. */
    private boolean isMeasured(String text, int at, int end) {
        int unit = at;
        while (Chars.isDigit(Chars.at(text, unit)) || Chars.at(text, unit) == '.') {
            unit++;
        }
        int from = unit;
        boolean waveform = from == at + 1 && Chars.at(text, from) == 'g';
        return from > at
                && !waveform
                && units.longest(
                                text,
                                from,
                                found -> ends(text, from + found.written().length(), end))
                        != null;
    }

    private static boolean ends(String text, int at, int end) {
        return at == end || at < end && Chars.isOneOf(text.charAt(at), "-.+");
    }

    /** A word in letters that a quantity follows: GDP5000亿元. */
    private static boolean isCounted(String text, int at, int end) {
        int digits = end;
        while (digits > at && (Chars.isDigit(text.charAt(digits - 1)) || text.charAt(digits - 1) == '.')) {
            digits--;
        }
        boolean words = digits > at && Chars.isLatin(text.charAt(digits - 1)) && end - digits > 1;
        return words && Chars.isOneOf(Chars.at(text, end), "万亿%余多元");
    }
}
