package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/** Tells which words of a clause are its verbs. */
final class ClauseVerbs {

    /** What follows a verb, whatever its class: 贡献了全省4%的增加值. */
    private static final Set<String> ASPECTS = Set.of("了", "着", "过");

    private final String text;
    private final ScopeWords words;

    ClauseVerbs(String text, ScopeWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether the token at an index is a verb that says what is done, and neither governs nor introduces a name. */
    boolean at(List<Token> tokens, int index) {
        return tokens.get(index) instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB
                        || word.word().wordClass() == WordClass.VERBAL_NOUN && hasObject(tokens, index))
                && !words.is(Sense.INTRODUCES, word.of(text))
                && !words.is(Sense.GOVERNS, word.of(text));
    }

    /** Whether a word that may be a noun is used as a verb: 已集聚华大半导体, 建设了. */
    private boolean hasObject(List<Token> tokens, int index) {
        boolean after =
                index + 1 < tokens.size() && (isDone(tokens.get(index + 1)) || Naming.isName(tokens.get(index + 1)));
        boolean before = index > 0
                && tokens.get(index - 1) instanceof WordToken word
                && word.word().wordClass() == WordClass.ADVERB;
        return after || before;
    }

    /** Whether a word follows a verb and says how far it has come: 了. */
    boolean isAspect(Token token) {
        return token instanceof WordToken && ASPECTS.contains(token.of(text));
    }

    private boolean isDone(Token token) {
        return token instanceof WordToken && token.of(text).equals("了");
    }
}
