package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/**
 * Tells clauses that begin with a word for the place spoken of, such as 这里, and what such a word may mean. Immutable.
 */
final class Here {

    private static final Set<String> WORDS = Set.of("这里", "此地", "此处", "那里");

    /** Among how many tokens of a clause such a word may be. */
    private static final int MOST_TOKENS = 3;

    private final String text;
    private final ScopeWords words;

    /** @param text of the article */
    Here(String text, ScopeWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether such a word is among the first of a clause, times aside. */
    boolean isPointed(List<Token> clause) {
        int looks = 0;
        for (int i = 0; i < clause.size() && looks < MOST_TOKENS; i++) {
            Token token = clause.get(i);
            if (token instanceof WordToken && WORDS.contains(token.of(text))) {
                return true;
            }
            looks += token instanceof TimeToken ? 0 : 1;
        }
        return false;
    }

    /** Whether a subject is somewhere that others can be. */
    boolean isSpot(Subject subject) {
        return switch (subject.kind()) {
            case PLACE -> true;
            case COMPANY, GOVERNMENT -> false;
            case NAME, PHRASE -> words.ends(Sense.SPOT, subject.text());
        };
    }
}
