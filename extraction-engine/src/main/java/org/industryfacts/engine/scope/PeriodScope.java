package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;

/**
 * When something holds that stands at a place in the article. The nearest answer counts: a time before it in its clause,
 * one that an earlier clause of its sentence begins with, one that heads the paragraph. A time that says nothing, such
 * as 目前, is an answer too: none. A time that is only compared with (比2022年) is none.
 */
public final class PeriodScope {

    /** How many tokens of a clause may stand before the time that the clause begins with: 据统计, 报告显示. */
    private static final int LEAD_TOKENS = 3;

    private final Article article;

    public PeriodScope(Article article) {
        this.article = article;
    }

    /**
     * The period at a position.
     *
     * @param index of the sentence in the article
     * @param ownSubject whether the sentence names a subject of its own; a paragraph's period then does not reach it
     *     unless it stands at the head of the paragraph for all of it
     */
    public Scoped<Period> at(int index, int position, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> near = last(sentence.tokensIn(new Span(here.start(), position)));
        if (near.isEmpty()) {
            return around(index, here, ownSubject);
        }
        Period context =
                near.get().time().lacksYear() ? around(index, here, ownSubject).value() : null;
        return scoped(near.get(), context, "period.clause");
    }

    /** The period that earlier clauses or the paragraph give to a clause. */
    private Scoped<Period> around(int index, Span here, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).end() <= here.start()) {
                Optional<TimeToken> earlier = scoping(sentence, clauses.get(i));
                if (earlier.isPresent()) {
                    return scoped(earlier.get(), null, "period.sentence");
                }
            }
        }
        return paragraph(index, ownSubject);
    }

    /** The time that a clause passes on: one before its first figure, or near its beginning where it has no figure. */
    private static Optional<TimeToken> scoping(SentenceReading sentence, Span clause) {
        List<Token> tokens = sentence.tokensIn(clause);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof QuantityToken) {
                return last(tokens.subList(0, i));
            }
        }
        return first(tokens.subList(0, Math.min(LEAD_TOKENS, tokens.size())));
    }

    private Scoped<Period> paragraph(int index, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        int first = index;
        while (first > 0 && paragraphOf(first - 1) == paragraphOf(index)) {
            first--;
        }
        if (first < index) {
            SentenceReading head = article.sentences().get(first);
            Optional<TimeToken> time = heading(head);
            boolean figures = head.tokens().stream().anyMatch(QuantityToken.class::isInstance);
            if (time.isPresent() && !(figures && ownSubject)) {
                return scoped(time.get(), null, "period.paragraph");
            }
        }
        return new Scoped<>(null, "period.none", null);
    }

    private int paragraphOf(int index) {
        return article.sentences().get(index).sentence().paragraph();
    }

    /** The time that a sentence begins with, in its first or second clause. */
    private Optional<TimeToken> heading(SentenceReading sentence) {
        return sentence.sentence().clauses().stream()
                .limit(2)
                .map(sentence::tokensIn)
                .map(tokens -> first(tokens.subList(0, Math.min(LEAD_TOKENS, tokens.size()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TimeToken> first(List<Token> tokens) {
        return tokens.stream()
                .filter(PeriodScope::holds)
                .map(TimeToken.class::cast)
                .findFirst();
    }

    private static Optional<TimeToken> last(List<Token> tokens) {
        return tokens.stream()
                .filter(PeriodScope::holds)
                .map(TimeToken.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether a token is a time, other than one that is only compared with. */
    private static boolean holds(Token token) {
        return token instanceof TimeToken time && time.time().role() != Role.BASE;
    }

    private Scoped<Period> scoped(TimeToken time, @Nullable Period context, String rule) {
        Period period = time.time().resolve(article.publishedAt(), context).orElse(null);
        return new Scoped<>(period, rule, time.span());
    }
}
