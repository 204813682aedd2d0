package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Whether a clause says that what it tells is not so, or only asks or supposes it: 尚未|落户, 能否|开工, 如果A|建成. Not for use by
 * several threads.
 */
public final class DenialScope {

    private static final Set<Sense> CUES = Set.of(Sense.DENIES, Sense.ASKS, Sense.SUPPOSES);

    private final Article article;
    private final ScopeWords words;
    /** Whether a sentence holds a word that may say so: most hold none. */
    private final BySentence<Boolean> cued;

    DenialScope(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
        this.cued = new BySentence<>(article.sentences().size(), this::isCued);
    }

    private boolean isCued(int index) {
        for (Token token : article.sentences().get(index).tokens()) {
            if (words.isAny(CUES, token.of(article.text()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word before {@code position} in its clause denies, asks or supposes what is said there. What describes a
     * thing before 的 does so of nothing else: 从未停工的项目|竣工.
     *
     * @param index of the sentence in the article
     */
    public boolean denies(int index, int position) {
        if (!cued.of(index)) {
            return false;
        }
        List<Token> before = before(index, position);
        return asks(before) || any(Sense.DENIES, before);
    }

    /** Whether such a word only asks or supposes it; a figure may be told of what is not so: 无法满足5万人. */
    public boolean asks(int index, int position) {
        return cued.of(index) && asks(before(index, position));
    }

    private boolean asks(List<Token> before) {
        return any(Sense.ASKS, before)
                || !before.isEmpty() && words.is(Sense.SUPPOSES, before.get(0).of(article.text()));
    }

    private boolean any(Sense sense, List<Token> before) {
        return before.stream().anyMatch(token -> words.is(sense, token.of(article.text())));
    }

    /** What a clause says up to a position, but for what describes something before 的. */
    private List<Token> before(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        int begin = Math.min(sentence.clauseAt(position).start(), position);
        int told = article.text().substring(begin, position).lastIndexOf('的') + 1;
        return sentence.tokensIn(new Span(begin + told, position)).stream()
                .filter(token -> token.span().end() <= position)
                .toList();
    }
}
