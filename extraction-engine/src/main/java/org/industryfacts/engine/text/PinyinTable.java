package org.industryfacts.engine.text;

import java.util.HashMap;
import java.util.Map;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;

/** How characters are read in Mandarin, with all readings of each. Immutable. */
final class PinyinTable {

    private final Map<String, String> characters;

    private PinyinTable(Map<String, String> characters) {
        this.characters = characters;
    }

    /** @throws LexiconException naming file and line of what is wrong in the data */
    static PinyinTable load() {
        Map<String, StringBuilder> characters = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read(PinyinTable.class, "pinyin.tsv", 2)) {
            String reading = row.text(0);
            PinyinReading parsed = PinyinReading.parse(reading);
            if (parsed == null || parsed.tone() == 0) {
                throw row.error("no syllable with its tone: " + reading);
            }
            characters
                    .computeIfAbsent(parsed.syllable(), key -> new StringBuilder())
                    .append(row.text(1));
            characters.put(parsed.syllable() + parsed.tone(), new StringBuilder(row.text(1)));
        }
        Map<String, String> table = new HashMap<>();
        characters.forEach((reading, read) -> table.put(reading, read.toString()));
        return new PinyinTable(table);
    }

    /**
     * Whether the character has this syllable among its readings, in any tone: sandhi and dictionaries differ there.
     */
    boolean isRead(char character, PinyinReading reading) {
        return characters.getOrDefault(reading.syllable(), "").indexOf(character) >= 0;
    }

    /** The characters that have this reading, in the tone that it has, or in any where it has none. */
    String charactersRead(PinyinReading reading) {
        return characters.getOrDefault(reading.syllable() + (reading.tone() == 0 ? "" : reading.tone()), "");
    }
}
