package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** Tells that a name begins after a verb because that says what is done with what is named: 滁州|建设|光伏产业基地. Immutable. */
final class BuiltSites {

    private final String text;
    private final NameLexicon lexicon;

    BuiltSites(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * Whether a verb stands before the name, and before that how or where it is done, or for a site who does it: 合作|建设,
     * 在徐汇|建设|机器人研发项目, 滁州|建设|光伏产业基地, 滁州|重点|布局|光伏产业基地.
     */
    boolean isObject(List<Token> tokens, int first, Suffix suffix) {
        boolean bare = suffix.isLegalForm() && isOnly(tokens, first, suffix);
        if (first < 2 || bare || !isDone(tokens.get(first - 1), suffix)) {
            return false;
        }
        int who = first - 2;
        if (is(tokens.get(who), BuildingWord.TOGETHER)) {
            return true;
        }
        while (who > 0 && isSite(suffix) && isManner(tokens.get(who))) {
            who--;
        }
        if (!(tokens.get(who) instanceof PlaceToken || tokens.get(who) instanceof NameToken)) {
            return false;
        }
        return tokens.size() - first > 1 ? isWhereOrWho(tokens, who, suffix) : isAt(tokens, who - 1);
    }

    private boolean isAt(List<Token> tokens, int index) {
        return index >= 0 && is(tokens.get(index), BuildingWord.AT);
    }

    /** Whether a word is a verb that a name may be the object of; before a site any verb is that no name holds. */
    private boolean isDone(Token token, Suffix suffix) {
        return is(token, BuildingWord.BUILDS)
                || isSite(suffix) && isVerb(token) && !lexicon.nameVerbs().contains(token.of(text));
    }

    private static boolean isSite(Suffix suffix) {
        return suffix.kind() == NameKind.PARK || suffix.text().endsWith("基地");
    }

    /** Whether a word says how something is built. */
    private boolean isManner(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.ADVERB || is(word, BuildingWord.MANNER));
    }

    /** Whether no more than the suffix has been read of a name. */
    private static boolean isOnly(List<Token> tokens, int first, Suffix suffix) {
        int end = tokens.get(tokens.size() - 1).span().end();
        return end - tokens.get(first).span().start() <= suffix.text().length();
    }

    private boolean isWhereOrWho(List<Token> tokens, int who, Suffix suffix) {
        return who == 0
                ? isSite(suffix)
                : isAt(tokens, who - 1)
                        || isSite(suffix) && tokens.get(who - 1) instanceof WordToken word && word.isMark();
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.VERB;
    }

    private boolean is(Token token, BuildingWord sense) {
        return lexicon.building().is(sense, token.of(text));
    }
}
