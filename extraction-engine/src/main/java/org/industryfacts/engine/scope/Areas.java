package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/** Tells where 全国 or 国内 is what a clause speaks of, and where it only says of what sort something is. */
final class Areas {

    /** Areas that say of a thing what sort it is rather than where all of them are, as 全国 does. */
    private static final Set<String> SORTS = Set.of("国内", "中国");

    private final Article article;
    private final ScopeWords words;

    Areas(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
    }

    /** Whether a clause begins with a subject, as one does that sets the country beside a region: 苏州增长6%,全国增长5%. */
    boolean begin(int index, Subject subject) {
        int named = subject.span().start();
        return article.sentences().get(index).clauseAt(named).start() == named;
    }

    /**
     * Whether an area only tells of what sort something is that the clause around {@code position} counts beside others:
     * 园区有上市企业13家,国内龙头企业12家.
     */
    boolean onlySort(int index, int position, Subject named) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position);
        return (SORTS.contains(named.text()) || named.area() && isTitled(sentence, named))
                && clause.start() > sentence.span().start()
                && counts(sentence.tokensIn(clause))
                && counts(sentence.tokensIn(new Span(sentence.span().start(), clause.start())));
    }

    /** Whether a word for what only some have follows: 全国|独家|品种. */
    private boolean isTitled(SentenceReading sentence, Subject named) {
        return sentence.tokenAt(named.span().end())
                .filter(token -> words.is(Sense.TITLED, token.of(article.text())))
                .isPresent();
    }

    private static boolean counts(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token instanceof QuantityToken figure
                        && figure.quantity().counter() != null);
    }
}
