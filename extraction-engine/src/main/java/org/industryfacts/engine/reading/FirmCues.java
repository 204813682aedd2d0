package org.industryfacts.engine.reading;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * What follows the names of firms, from {@code firm-cues.tsv}: 宣布完成, 创始人, 车间. Immutable and safe to share between
 * threads.
 */
final class FirmCues {

    /**
     * What a cue follows: a name of whatever shape, even one of ordinary words after a place, or one that ends in a word
     * for a trade.
     */
    private enum After {
        LED,
        ANY,
        TRADE
    }

    private final WordTable<After> cues;

    private FirmCues(WordTable<After> cues) {
        this.cues = cues;
    }

    /** Loads the cues; a bad line fails here. */
    static FirmCues load() {
        WordTable<After> cues = new WordTable<>();
        LexiconFile.map(FirmCues.class, "firm-cues.tsv", row -> row.constant(After.class, 1))
                .forEach(cues::put);
        return new FirmCues(cues);
    }

    /** Whether a cue begins at a position that shows any name before it to be a firm's. */
    boolean showFirm(String text, int position) {
        return standsAt(text, position, After.ANY);
    }

    /** Whether a cue begins at a position that shows a name that ends in a word for a trade to be a firm's. */
    boolean showFirmOfTrade(String text, int position) {
        return standsAt(text, position, After.TRADE);
    }

    /** Whether who leads a firm is named at a position, as of 贵州轮胎|总经理. */
    boolean showLeader(String text, int position) {
        return standsAt(text, position, After.LED);
    }

    private boolean standsAt(String text, int position, After most) {
        if (!cues.mayBegin(text, position)) {
            return false;
        }
        int node = WordTable.START;
        for (int at = position; at < text.length(); at++) {
            node = cues.next(node, text.charAt(at));
            if (node == WordTable.NONE) {
                return false;
            }
            After after = cues.value(node);
            if (after != null && after.compareTo(most) <= 0) {
                return true;
            }
        }
        return false;
    }
}
