package org.industryfacts.engine.reading;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * What follows the names of firms, from {@code firm-cues.tsv}: 宣布完成, 创始人, 车间. Immutable and safe to share between
 * threads.
 */
final class FirmCues {

    /** What a cue follows: a name of whatever shape, or one that ends in a word for a trade. */
    private enum After {
        ANY,
        TRADE
    }

    /** By its words, whether a cue shows a firm whatever its name looks like. */
    private final WordTable<Boolean> cues;

    private FirmCues(WordTable<Boolean> cues) {
        this.cues = cues;
    }

    /** Loads the cues; a bad line fails here. */
    static FirmCues load() {
        WordTable<Boolean> cues = new WordTable<>();
        LexiconFile.map(FirmCues.class, "firm-cues.tsv", row -> row.constant(After.class, 1))
                .forEach((cue, after) -> cues.put(cue, after == After.ANY));
        return new FirmCues(cues);
    }

    /** Whether a cue begins at a position that shows any name before it to be a firm's. */
    boolean showFirm(String text, int position) {
        return standsAt(text, position, false);
    }

    /** Whether a cue begins at a position that shows a name that ends in a word for a trade to be a firm's. */
    boolean showFirmOfTrade(String text, int position) {
        return standsAt(text, position, true);
    }

    private boolean standsAt(String text, int position, boolean trade) {
        if (!cues.mayBegin(text, position)) {
            return false;
        }
        int node = WordTable.START;
        for (int at = position; at < text.length(); at++) {
            node = cues.next(node, text.charAt(at));
            if (node == WordTable.NONE) {
                return false;
            }
            Boolean any = cues.value(node);
            if (any != null && (any || trade)) {
                return true;
            }
        }
        return false;
    }
}
