package org.industryfacts.engine.text;

import java.util.stream.IntStream;

/**
 * All sequences of true characters whose bytes give the shown ones of a run, followed by the text after it.
 *
 * <p>All but a few bytes are known, since each shown character gives two. What may be missing are pairs that were
 * dropped and the byte that went with the last {@code ?}; only there is a choice. The places between characters are
 * numbered so that every step leads to a greater one: for each shown character those where the first byte of the next
 * true character is known, by the number of drops so far, and those where it was dropped together with the byte before
 * it; then those of the text that follows.
 */
final class ShiftLattice {

    static final int START = 0;

    private static final int MAX_DROPS = 2;
    private static final int BYTES = 256;
    private static final int KNOWN = MAX_DROPS + 1;
    private static final int LEVEL = KNOWN + KNOWN * BYTES;

    private final GbkTable gbk;
    private final String shown;
    private final int lead;
    private final int[] endTrails;
    private final String endCharacters;
    private final String following;

    /** Takes the steps from a place. */
    interface Steps {

        /**
         * @param next where the character leads to
         * @param shownAt which shown character holds its first byte that can be seen; -1 is the marker
         * @param certain whether nothing else could stand there
         */
        void step(char character, int next, int shownAt, boolean certain);
    }

    /**
     * @param shown the shown characters, all of which GBK has
     * @param lead the first byte of the first true character
     * @param ending what the last one can be
     * @param endCharacters all that it may be by its reading; empty where there is none
     * @param following the text after the run, which is not damaged
     */
    ShiftLattice(
            GbkTable gbk, String shown, int lead, ShiftedRun.Ending ending, String endCharacters, String following) {
        this.gbk = gbk;
        this.shown = shown;
        this.lead = lead;
        this.endTrails = ending.trails();
        this.endCharacters = endCharacters;
        this.following = following;
    }

    /** The place after everything. */
    int end() {
        return following(following.length());
    }

    /** How many characters of the text after the run every path ends with. */
    int followingLength() {
        return following.length();
    }

    /** Whether a place lies within the run rather than behind it. */
    boolean isDamaged(int place) {
        return place < following(0);
    }

    /** Which shown character comes next at a place of the run. */
    int level(int place) {
        return place / LEVEL;
    }

    /** The first place after {@code place} that is not before the same shown character; behind the run each is. */
    int endOfLevel(int place) {
        return isDamaged(place) ? (level(place) + 1) * LEVEL : place + 1;
    }

    void stepsFrom(int place, Steps steps) {
        int at = place / LEVEL;
        int rest = place % LEVEL;
        if (!isDamaged(place)) {
            int next = place - following(0);
            if (next < following.length()) {
                steps.step(following.charAt(next), place + 1, shown.length(), true);
            }
        } else if (rest < KNOWN) {
            int pending = at == 0 ? lead : gbk.trail(shown.charAt(at - 1));
            known(at, rest, pending, steps);
            if (rest < MAX_DROPS) {
                dropped(at, rest + 1, pending, steps);
            }
        } else {
            afterDrop(at, (rest - KNOWN) / BYTES, (rest - KNOWN) % BYTES, steps);
        }
    }

    private void known(int at, int drops, int pending, Steps steps) {
        if (at < shown.length()) {
            emit(gbk.character(pending, gbk.lead(shown.charAt(at))), place(at + 1, drops), at - 1, true, steps);
            return;
        }
        int[] fitting = IntStream.of(endTrails)
                .filter(trail -> fitsEnding(gbk.character(pending, trail)))
                .toArray();
        for (int trail : fitting) {
            emit(gbk.character(pending, trail), following(0), at - 1, fitting.length == 1, steps);
        }
    }

    /** The second byte of the next character and the first of the one after it made a pair that is no character. */
    private void dropped(int at, int drops, int pending, Steps steps) {
        for (int trail : gbk.trailsThatDrop()) {
            emit(gbk.character(pending, trail), dropped(at, drops, trail), at - 1, false, steps);
        }
    }

    private void afterDrop(int at, int drops, int droppedTrail, Steps steps) {
        boolean last = at == shown.length();
        if (last && endTrails.length > 1) {
            return; // Not a single byte of the last character would be known.
        }
        int trail = last ? endTrails[0] : gbk.lead(shown.charAt(at));
        int next = last ? following(0) : place(at + 1, drops);
        for (int first : gbk.leadsDroppedAfter(droppedTrail)) {
            emit(gbk.character(first, trail), next, at, false, steps);
        }
    }

    /**
     * Where a character leads to both of whose bytes were dropped, each with one of its neighbours'; -1 where it cannot
     * have stood there. There are too many to be listed as steps.
     */
    int afterLost(int place, char lost) {
        int at = place / LEVEL;
        int drops = (place % LEVEL - KNOWN) / BYTES;
        int trailBefore = (place % LEVEL - KNOWN) % BYTES;
        if (!isDamaged(place) || place % LEVEL < KNOWN || drops == MAX_DROPS || !gbk.has(lost)) {
            return -1;
        }
        boolean fits = gbk.isDropped(trailBefore, gbk.lead(lost)) && gbk.leadsDroppedAfter(gbk.trail(lost)).length > 0;
        return fits ? dropped(at, drops + 1, gbk.trail(lost)) : -1;
    }

    private static void emit(char c, int next, int shownAt, boolean certain, Steps steps) {
        if (c != GbkTable.NONE) {
            steps.step(c, next, shownAt, certain);
        }
    }

    private boolean fitsEnding(char c) {
        return HanCharacters.isHan(c) && (endCharacters.isEmpty() || endCharacters.indexOf(c) >= 0);
    }

    private static int dropped(int at, int drops, int trail) {
        return at * LEVEL + KNOWN + drops * BYTES + trail;
    }

    private static int place(int at, int drops) {
        return at * LEVEL + drops;
    }

    private int following(int at) {
        return (shown.length() + 1) * LEVEL + at;
    }
}
