package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** Tells whether words hold something that only names have: a place, a brand, a word that no dictionary knows. Immutable. */
final class ProperMarks {

    private final String text;

    ProperMarks(String text) {
        this.text = text;
    }

    /** Whether the tokens of a phrase do. */
    boolean hold(List<Token> tokens) {
        for (Token token : tokens) {
            if (token instanceof PlaceToken
                    || token instanceof NameToken
                    || token instanceof CodeToken
                    || token instanceof WordToken word && isMark(word)) {
                return true;
            }
        }
        return text.charAt(tokens.get(0).span().start()) == '“'
                || isNational(tokens)
                || isBrand(tokens)
                || Spots.begins(text, tokens.get(0).span());
    }

    /** Whether a word is a name, one that no dictionary knows, or a Latin one. */
    private boolean isMark(WordToken word) {
        WordClass sort = word.word().wordClass();
        char c = text.charAt(word.span().start());
        return sort == WordClass.NAME || sort == WordClass.OTHER || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** 巨化集团: two characters that make no words. */
    private boolean isBrand(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.get(0) instanceof WordToken first
                && tokens.get(1) instanceof WordToken second
                && BrandCharacters.isOne(text, first)
                && BrandCharacters.isOne(text, second);
    }

    /** 国家稀土功能材料创新中心: long enough to be one of its kind. */
    private boolean isNational(List<Token> tokens) {
        return tokens.size() > 3 && tokens.get(0).of(text).equals("国家");
    }
}
