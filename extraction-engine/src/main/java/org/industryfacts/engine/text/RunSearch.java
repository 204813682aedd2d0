package org.industryfacts.engine.text;

import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordWalk;

/**
 * Reads a run as the cheapest words that its lattice allows, of the dictionary or of the text itself: a shortest path
 * whose steps are words. For one use.
 *
 * <p>The damage does the same to the same text always, so the most probable reading is the most probable text: what was
 * dropped costs nothing but its words.
 */
final class RunSearch {

    /** What a sequence costs that the text has elsewhere too: the longer, the less by chance. */
    private static final int OWN_WORD_COST = 12_000;

    private static final int OWN_WORD_GAIN = 500;

    /** A word of one character that costs more than this is doubtful, though the bytes allow no other. */
    private static final int DOUBTFUL_COST = 8_000;

    private static final int MARK_COST = 6_000;
    private static final String MARKS = "、“”《》·";

    /** Places that cost so much more than the best one before the same shown character are not followed. */
    private static final int BEAM = 14_000;

    private final CharacterTable simplified;
    private final WordWalk words;
    private final OwnWords ownWords;
    private final ShiftLattice lattice;
    /** By place, the cheapest way there; few of the places of a lattice are ever reached. */
    private final TreeMap<Integer, Way> ways = new TreeMap<>();

    private long affordable;

    RunSearch(ShiftModel model, OwnWords ownWords, ShiftLattice lattice) {
        this.simplified = model.simplified();
        this.words = model.words();
        this.ownWords = ownWords;
        this.lattice = lattice;
    }

    /** What the words up to a place cost, and what they are; at the beginning there are none. */
    private record Way(int cost, @Nullable TrueCharacter path) {}

    /** The best reading of the run and what follows it, or null where the bytes allow none for {@code limit}. */
    @Nullable
    RunReading best(long limit) {
        affordable = limit;
        ways.clear();
        ways.put(ShiftLattice.START, new Way(0, null));
        Integer start = ShiftLattice.START;
        while (start != null && start < lattice.end()) {
            int end = lattice.endOfLevel(start);
            readLevel(start, end);
            start = ways.ceilingKey(end);
        }
        Way whole = ways.get(lattice.end());
        return whole == null ? null : RunReading.of(whole.path(), lattice.followingLength(), whole.cost());
    }

    /** Reads on from all places before the same shown character, to some of which others of them lead. */
    private void readLevel(int start, int end) {
        int best = Integer.MAX_VALUE;
        for (Way way : ways.subMap(start, end).values()) {
            best = Math.min(best, way.cost());
        }
        int worst = best + BEAM;
        for (Integer place = start; place != null && place < end; place = ways.higherKey(place)) {
            Way way = ways.get(place);
            if (way.cost() <= worst) {
                readWords(new Prefix(place, WordWalk.START, ownWords.start(), 0, way.path()), way.cost());
            }
        }
    }

    /** The beginning of a word: where it has led to in lattice, dictionary and text. */
    private record Prefix(
            int place,
            int inWords,
            long inText,
            int length,
            @Nullable TrueCharacter path) {}

    private void readWords(Prefix prefix, int start) {
        lattice.stepsFrom(prefix.place(), (c, next, shown, certain) -> readOn(prefix, start, c, next, shown, certain));
        // A character of which no byte is left is believed only inside of what the text says elsewhere too.
        if (prefix.length() > 0 && prefix.inText() != OwnWords.NONE) {
            String lost = ownWords.continuations(prefix.inText());
            for (int i = 0; i < lost.length(); i++) {
                int next = lattice.afterLost(prefix.place(), lost.charAt(i));
                if (next >= 0) {
                    readOn(prefix, start, lost.charAt(i), next, lattice.level(prefix.place()), false);
                }
            }
        }
    }

    private void readOn(Prefix prefix, int start, char c, int next, int shown, boolean certain) {
        if (prefix.length() == 0 && MARKS.indexOf(c) >= 0) {
            reach(next, start + MARK_COST, new TrueCharacter(prefix.path(), c, shown, certain));
            return;
        }
        char simple = simplified.get(c);
        int inWords = prefix.inWords() == WordWalk.NONE ? WordWalk.NONE : words.next(prefix.inWords(), simple);
        long inText = prefix.inText() == OwnWords.NONE ? OwnWords.NONE : ownWords.next(prefix.inText(), simple);
        if (inWords == WordWalk.NONE && (inText == OwnWords.NONE || prefix.length() == 0)) {
            return;
        }
        TrueCharacter path = new TrueCharacter(prefix.path(), c, shown, certain);
        if (prefix.length() == 0) {
            reachByOne(prefix, start, next, path, words.cost(inWords));
        } else {
            reachByWord(start, next, path, inWords, inText, prefix.length() + 1);
        }
        if (next < lattice.end()) {
            readWords(new Prefix(next, inWords, inText, prefix.length() + 1, path), start);
        }
    }

    /** A word of one character: believed only where the bytes settle it. */
    private void reachByOne(Prefix before, int start, int next, TrueCharacter one, int wordCost) {
        int cost = wordCost == WordWalk.NONE ? words.unknownCost() : wordCost;
        if (one.certain()) {
            boolean sure = cost <= DOUBTFUL_COST;
            reach(next, start + cost, new TrueCharacter(before.path(), one.character(), one.shown(), sure));
        }
    }

    private void reachByWord(int start, int next, TrueCharacter path, int inWords, long inText, int length) {
        int known = inWords == WordWalk.NONE ? WordWalk.NONE : words.cost(inWords);
        if (known != WordWalk.NONE) {
            reach(next, start + known, path);
        }
        if (inText != OwnWords.NONE) {
            reach(next, start + OWN_WORD_COST - OWN_WORD_GAIN * length, path);
        }
    }

    private void reach(int place, int cost, TrueCharacter path) {
        if (cost > affordable) {
            return;
        }
        Way known = ways.get(place);
        if (known == null || cost < known.cost()) {
            ways.put(place, new Way(cost, path));
        }
    }
}
