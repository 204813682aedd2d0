package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Whom a clause begins with, after a time and what describes it (位于岛上的风电场), by how it ends: as firms, parks and plants
 * do, or as the short name of a firm, of a brand that no dictionary knows and its trade (蓝原食品).
 */
final class ClauseHead {

    private static final int LONGEST = 8;
    private static final String OF = "的";

    private final SentenceReading sentence;
    private final RankingWords words;
    private final FirmTails tails;
    private final List<Token> tokens;

    /** @param clause its tokens up to where the place is told */
    ClauseHead(SentenceReading sentence, RankingWords words, FirmTails tails, Span clause) {
        this.sentence = sentence;
        this.words = words;
        this.tails = tails;
        this.tokens = sentence.tokensIn(clause);
    }

    /** Whoever it is, be it only a common word: 公司. */
    Optional<Span> any() {
        int first = begin();
        int end = -1;
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST) && isNominal(tokens.get(i)); i++) {
            String said = text(tokens.get(i));
            boolean common = i == first && words.isOwn(said);
            boolean pointed = i == first + 1 && words.is(Kind.POINTS, text(tokens.get(first)));
            boolean named = i > first && (pointed || words.endsHolder(said));
            end = common || named || end < 0 && isName(tokens.get(i)) ? i : end;
        }
        return span(first, end);
    }

    /** Who is called by something of its own. */
    Optional<Span> named() {
        return named(afterDescription()).or(() -> named(begin()));
    }

    private Optional<Span> named(int first) {
        int end = -1;
        int last = first;
        while (last < Math.min(tokens.size(), first + LONGEST)
                && mayBeInName(tokens.get(last))
                && !measures(tokens.get(last))) {
            boolean holder =
                    tokens.get(last) instanceof NameToken || last > first && words.endsHolder(text(tokens.get(last)));
            end = holder ? last : end;
            last++;
        }
        return span(first, end < 0 && isBrand(first, last) ? last - 1 : end);
    }

    /** Whether tokens are the short name of a firm: characters that make no words, and a trade. */
    private boolean isBrand(int first, int end) {
        int brand = first;
        while (brand < end && tokens.get(brand).span().length() == 1) {
            brand++;
        }
        return brand > first
                && brand < end
                && tails.isFirm(sentence.text()
                        .substring(
                                tokens.get(first).span().start(),
                                tokens.get(end - 1).span().end()));
    }

    private Optional<Span> span(int first, int end) {
        return end < first
                ? Optional.empty()
                : Optional.of(new Span(
                                tokens.get(first).span().start(),
                                tokens.get(end).span().end()))
                        .filter(span -> span.length() > 1);
    }

    /** After a time and the like, or who went there: 记者在…看到. */
    private int begin() {
        int first = 0;
        boolean visits = false;
        while (first < tokens.size()
                && (words.isOpening(sentence, tokens.get(first))
                        || words.is(Kind.VISITS, text(tokens.get(first)))
                        || visits && words.is(Kind.LIES, text(tokens.get(first))))) {
            visits = visits || words.is(Kind.VISITS, text(tokens.get(first)));
            first++;
        }
        return first;
    }

    /** The token after the last 的 of what describes the head: 风电场 in 位于岛上的风电场. */
    private int afterDescription() {
        boolean told = false;
        int first = begin();
        for (int i = first; i < tokens.size(); i++) {
            if (told && text(tokens.get(i)).equals(OF)) {
                first = i + 1;
            }
            told = told || isTelling(tokens.get(i));
        }
        return first;
    }

    private static boolean isTelling(Token token) {
        return token instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case VERB, PREPOSITION -> true;
                    default -> false;
                };
    }

    private boolean mayBeInName(Token token) {
        return isNominal(token)
                || token instanceof CodeToken
                || token instanceof NameToken
                || token instanceof WordToken word && word.span().length() == 1 && mayBeInBrand(word);
    }

    private boolean measures(Token token) {
        return token.span().length() > 1 && words.endsMeasure(text(token));
    }

    private boolean mayBeInBrand(WordToken word) {
        return switch (word.word().wordClass()) {
            case ADJECTIVE, CLASSIFIER, NUMERAL -> true;
            case VERB -> !words.is(Kind.DOES, text(word)) && !words.is(Kind.IS, text(word));
            default -> false;
        };
    }

    private static boolean isName(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.NAME;
    }

    private static boolean isNominal(Token token) {
        return token instanceof WordToken word
                && (word.word().nominal() || word.word().wordClass() == WordClass.PRONOUN);
    }

    private String text(Token token) {
        return token.of(sentence.text());
    }
}
