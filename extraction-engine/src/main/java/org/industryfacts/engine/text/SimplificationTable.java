package org.industryfacts.engine.text;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;

/** What traditional characters and phrases are in simplified ones, always to the same length. Immutable once loaded. */
final class SimplificationTable {

    /** @param always whether it applies in every text, not only in a plainly traditional one */
    record Phrase(String traditional, String simplified, boolean always) {}

    private static final Phrase[] NONE = {};

    private final CharacterTable characters = new CharacterTable();
    private final BitSet shared = new BitSet();
    /** What may be written differently: by itself, or as the head of a phrase. */
    private final boolean[] concerned = new boolean[Character.MAX_VALUE + 1];

    private final Phrase[][] phrases = new Phrase[Character.MAX_VALUE + 1][];

    private SimplificationTable() {
        Arrays.fill(phrases, NONE);
    }

    /** @throws LexiconException naming file and line of what is wrong in the data */
    static SimplificationTable load() {
        SimplificationTable table = new SimplificationTable();
        LexiconFile.read(SimplificationTable.class, "simplification.tsv", 3).forEach(table::addCharacter);
        LexiconFile.read(SimplificationTable.class, "simplification-phrases.tsv", 3)
                .forEach(table::addPhrase);
        return table;
    }

    private void addCharacter(LexiconFile.Row row) {
        char traditional = CharacterTable.character(row, 0);
        characters.put(traditional, CharacterTable.character(row, 1));
        shared.set(traditional, isMarked(row, "shared"));
        concerned[traditional] = true;
    }

    private void addPhrase(LexiconFile.Row row) {
        Phrase phrase = new Phrase(row.text(0), row.text(1), isMarked(row, "always"));
        if (phrase.traditional().length() != phrase.simplified().length()) {
            throw row.error("the two phrases differ in length");
        }
        char head = phrase.traditional().charAt(0);
        phrases[head] = withPhrase(phrases[head], phrase);
        concerned[head] = true;
    }

    /** The longest phrases come first, those of a length in the order of the file. */
    private static Phrase[] withPhrase(Phrase[] sameHead, Phrase phrase) {
        int place = sameHead.length;
        Phrase[] more = Arrays.copyOf(sameHead, place + 1);
        while (place > 0
                && more[place - 1].traditional().length() < phrase.traditional().length()) {
            more[place] = more[place - 1];
            place--;
        }
        more[place] = phrase;
        return more;
    }

    private static boolean isMarked(LexiconFile.Row row, String mark) {
        String use = row.optionalText(2);
        if (use != null && !use.equals(mark)) {
            throw row.error("unknown use: " + use);
        }
        return use != null;
    }

    /** What each character is in simplified text, whatever stands around it. */
    CharacterTable characters() {
        return characters;
    }

    /** Whether a character may be written differently; most are not, whatever stands around them. */
    boolean concerns(char c) {
        return concerned[c];
    }

    /** Whether only traditional text has this character. */
    boolean isTraditional(char c) {
        return characters.changes(c) && !shared.get(c);
    }

    /** The simplified character; one that simplified text has too stays as it is unless the text is traditional. */
    char simplified(char c, boolean traditionalText) {
        char simplified = characters.get(c);
        return simplified != c && (traditionalText || !shared.get(c)) ? simplified : c;
    }

    /** The longest phrase that stands at a place and applies in such a text. */
    @Nullable
    Phrase phraseAt(String text, int at, boolean traditionalText) {
        for (Phrase phrase : phrases[text.charAt(at)]) {
            if ((traditionalText || phrase.always()) && text.startsWith(phrase.traditional(), at)) {
                return phrase;
            }
        }
        return null;
    }
}
