package org.industryfacts.engine.place;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** What the words before a position tell of what begins there. */
final class Cues {

    private final WordTable<Boolean> beforeAnaphors = WordTable.of(LexiconFile.words(Cues.class, "anaphor-cues.tsv"));
    private final WordTable<Boolean> beforeAnyName = new WordTable<>();
    private final WordTable<Boolean> beforeWeakNames = new WordTable<>();

    private final WordTable<Boolean> beforeOthers = WordTable.of(LexiconFile.words(Cues.class, "other-place-cues.tsv"));

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        LexiconFile.read(Cues.class, "place-cues.tsv", 2).forEach(cues::add);
        return cues;
    }

    private void add(Row row) {
        switch (row.text(1)) {
            case "word" -> beforeAnyName.putIfAbsent(row.text(0), Boolean.TRUE);
            case "weak" -> beforeWeakNames.putIfAbsent(row.text(0), Boolean.TRUE);
            default -> throw row.error("neither word nor weak: " + row.text(1));
        }
    }

    /** Whether a word that is often part of longer ones stands for itself: 园区 in 在园区, not in 科技园区. */
    boolean anaphorMayBeginAt(String text, int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) || beforeAnaphors.endsAt(text, start);
    }

    /** Whether what is before {@code start} shows that a name trusted as little as {@code trust} is a place. */
    boolean placeBeginsAt(String text, int start, Trust trust) {
        return trust.compareTo(Trust.WORD) <= 0 && beforeAnyName.endsAt(text, start)
                || trust.compareTo(Trust.WORD) < 0 && beforeWeakNames.endsAt(text, start);
    }

    /**
     * Whether what is before {@code start} shows that a place is not the one spoken of, but one that it deals with:
     * 与杭州市合作.
     */
    boolean otherPlaceBeginsAt(String text, int start) {
        return beforeOthers.endsAt(text, start);
    }
}
