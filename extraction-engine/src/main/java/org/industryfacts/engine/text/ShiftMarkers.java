package org.industryfacts.engine.text;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds where text may have been decoded out of step: at {@code ?!} that can be {@code 。} with a quotation mark, and at
 * {@code ?} with the rest of an annotation, as in {@code 變?yōu)楫a業}. What cannot be such damage byte for byte is none.
 */
final class ShiftMarkers {

    /** The first byte of 。 and of the marks that a pattern for ！ can tear it from. */
    private static final int MARK_LEAD = 0xA1;

    private static final String MARKS = "”“’‘》";
    private static final int[] ANY_TRAIL =
            IntStream.rangeClosed(GbkTable.FIRST_TRAIL, GbkTable.LAST_TRAIL).toArray();

    private final GbkTable gbk;
    private final PinyinTable pinyin;

    ShiftMarkers(GbkTable gbk, PinyinTable pinyin) {
        this.gbk = gbk;
        this.pinyin = pinyin;
    }

    /** The run that a question mark begins; null where it begins none. */
    @Nullable
    ShiftedRun runAt(String text, int at) {
        char next = Punctuation.charAt(text, at + 1);
        if (next == '!' || next == '！') {
            return afterStop(text, at);
        }
        return afterTornCharacter(text, at);
    }

    private @Nullable ShiftedRun afterStop(String text, int at) {
        char first = Punctuation.charAt(text, at + 2);
        if (!gbk.has(first) || MARKS.indexOf(gbk.character(MARK_LEAD, gbk.lead(first))) < 0) {
            return null;
        }
        String head = "。" + gbk.character(MARK_LEAD, gbk.lead(first));
        return run(text, at, head, new int[] {gbk.trail(first)}, at + 3);
    }

    /** The pattern was a character whose first byte is the second one of the character before the mark. */
    private @Nullable ShiftedRun afterTornCharacter(String text, int at) {
        char before = Punctuation.charAt(text, at - 1);
        int close = closeOfAnnotation(text, at);
        PinyinReading reading = close < 0 ? null : PinyinReading.parse(text.substring(at + 1, close));
        if (reading == null || !HanCharacters.isHan(before) || !gbk.has(before)) {
            return null;
        }
        int[] leads = pinyin.charactersRead(reading)
                .chars()
                .map(c -> gbk.has((char) c) && gbk.lead((char) c) == gbk.trail(before) ? gbk.trail((char) c) : 0)
                .filter(trail -> trail >= GbkTable.FIRST_LEAD)
                .sorted()
                .distinct()
                .toArray();
        return leads.length == 0 ? null : run(text, at, "", leads, close + 1);
    }

    /** Where the bracket closes whose content begins after {@code mark}; -1 where that cannot be a reading. */
    static int closeOfAnnotation(String text, int mark) {
        int limit = Math.min(text.length(), mark + PinyinReading.MAX_LENGTH + 2);
        for (int at = mark + 1; at < limit; at++) {
            if (text.charAt(at) == ')' || text.charAt(at) == '）') {
                return at;
            }
        }
        return -1;
    }

    private @Nullable ShiftedRun run(String text, int marker, String head, int[] leads, int start) {
        int limit = Math.min(text.length(), start + ShiftedRun.MAX_LENGTH);
        int end = start;
        while (end < limit && gbk.has(text.charAt(end)) && text.charAt(end) != GbkTable.LONE_LEAD_SHOWN) {
            end++;
        }
        ShiftedRun.Ending ending = end == limit ? null : ending(text, end);
        return ending == null ? null : new ShiftedRun(marker, head, leads, start, end, ending);
    }

    private ShiftedRun.@Nullable Ending ending(String text, int at) {
        char c = text.charAt(at);
        if (c >= GbkTable.FIRST_TRAIL && c <= '~') {
            return new ShiftedRun.Ending(new int[] {c}, null, at + 1);
        }
        if (c == GbkTable.LONE_LEAD_SHOWN) {
            return new ShiftedRun.Ending(new int[] {GbkTable.LONE_LEAD}, null, at + 1);
        }
        if (c != '?') {
            return null;
        }
        int close = closeOfAnnotation(text, at);
        PinyinReading reading = close < 0 ? null : PinyinReading.parse(text.substring(at + 1, close));
        if (reading != null) {
            return new ShiftedRun.Ending(ANY_TRAIL, reading, close + 1);
        }
        boolean beforeMark = ",，!！".indexOf(Punctuation.charAt(text, at + 1)) >= 0;
        return beforeMark ? new ShiftedRun.Ending(ANY_TRAIL, null, at + 1) : null;
    }
}
