package org.industryfacts.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.text.Span;

/** The titles that stand in a row with one, which share what is said of it: 《A》《B》和《C》. */
final class TitleList {

    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "及", "以及", "暨");

    private TitleList() {}

    /** The titles around {@code title}, itself included, in the order of the text. */
    static List<TitleToken> around(SentenceReading sentence, Span title) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (!tokens.get(at).span().equals(title)) {
            at++;
        }
        int first = at;
        while (titleBeside(sentence, first, -1) >= 0) {
            first = titleBeside(sentence, first, -1);
        }
        int last = at;
        while (titleBeside(sentence, last, 1) >= 0) {
            last = titleBeside(sentence, last, 1);
        }
        List<TitleToken> titles = new ArrayList<>();
        for (Token token : tokens.subList(first, last + 1)) {
            if (token instanceof TitleToken found) {
                titles.add(found);
            }
        }
        return titles;
    }

    /** The index of the next title in this direction, with at most a separator between; -1 where there is none. */
    private static int titleBeside(SentenceReading sentence, int index, int step) {
        List<Token> tokens = sentence.tokens();
        int next = index + step;
        if (isWithin(tokens, next) && SEPARATORS.contains(tokens.get(next).of(sentence.text()))) {
            next += step;
        }
        return isWithin(tokens, next) && tokens.get(next) instanceof TitleToken ? next : -1;
    }

    private static boolean isWithin(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size();
    }
}
