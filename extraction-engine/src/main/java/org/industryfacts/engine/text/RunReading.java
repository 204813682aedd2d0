package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a damaged run.
 *
 * @param characters the true ones, in order
 * @param cost of the words that they form, with what follows the run, in thousandths of a nat
 */
record RunReading(List<TrueCharacter> characters, int cost) {

    RunReading {
        characters = List.copyOf(characters);
    }

    /**
     * @param last of a path
     * @param following how many characters at its end lie behind the run
     */
    static RunReading of(@Nullable TrueCharacter last, int following, int cost) {
        List<TrueCharacter> characters = new ArrayList<>();
        for (TrueCharacter c = last; c != null; c = c.before()) {
            characters.add(c);
        }
        Collections.reverse(characters);
        return new RunReading(characters.subList(0, characters.size() - following), cost);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        characters.forEach(c -> text.append(c.character()));
        return text.toString();
    }
}
