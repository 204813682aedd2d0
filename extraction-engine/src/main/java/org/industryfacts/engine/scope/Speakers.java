package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.text.Span;

/**
 * For whom those speak who are quoted, where they are named after what they say: “年产能达30万吨。”华越公司总经理赵明说. Immutable.
 */
final class Speakers {

    private static final Marks QUOTATION = new Marks('“', '”', 400);

    /** Among how many words after a quotation its speaker is named. */
    private static final int FIRST_WORDS = 6;

    private static final String OFFICE = "管委会";

    private final Article article;
    private final Naming naming;

    Speakers(Article article, Naming naming) {
        this.article = article;
        this.naming = naming;
    }

    /**
     * Whom a quotation speaks for that a position stands in and that names nobody before it.
     *
     * @param spoken finds what the clauses before speak of, which goes first where they are of the quotation; only
     *     asked where there is one
     */
    Optional<Subject> at(int position, Supplier<Optional<Subject>> spoken) {
        String text = article.text();
        int open = QUOTATION.opening(text, position);
        int close = open < 0 ? -1 : QUOTATION.closing(text, open);
        boolean followed = close >= 0 && close + 1 < text.length();
        return followed
                        && spoken.get()
                                .filter(subject -> subject.span().start() > open)
                                .isEmpty()
                        && namesNobody(new Span(open + 1, position))
                ? named(close + 1)
                : Optional.empty();
    }

    private boolean namesNobody(Span said) {
        return said.isEmpty()
                || article
                        .sentences()
                        .subList(article.sentenceAt(said.start()), article.sentenceAt(said.end() - 1) + 1)
                        .stream()
                        .flatMap(sentence -> sentence.tokensIn(said).stream())
                        .flatMap(token -> naming.named(token).stream())
                        .noneMatch(named -> said.contains(named.span()) && !isPointed(named));
    }

    /** The name that leads up to the post or the person after a quotation. */
    private Optional<Subject> named(int from) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(from));
        int start = Math.max(from, sentence.span().start());
        if (start >= sentence.span().end()) {
            return Optional.empty();
        }
        List<Token> first = sentence.tokensIn(new Span(start, sentence.span().end())).stream()
                .limit(FIRST_WORDS)
                .toList();
        int speaker = IntStream.range(0, first.size())
                .filter(i -> first.get(i) instanceof PersonToken || first.get(i) instanceof PostToken)
                .findFirst()
                .orElse(0);
        return first.subList(0, speaker).stream()
                .flatMap(token -> naming.named(token).stream())
                .filter(named -> !isPointed(named))
                .reduce((earlier, later) -> later)
                .filter(Speakers::isSpokenFor)
                .map(this::spokenFor);
    }

    /** Whether a word only stands for a name that was said before. */
    private boolean isPointed(Subject named) {
        return !named.text().equals(named.span().of(article.text()));
    }

    /**
     * Whether somebody speaks for what is spoken of: a firm, or who runs a place; associations and scholars speak of others.
     */
    private static boolean isSpokenFor(Subject speaker) {
        return speaker.kind() == Subject.Kind.COMPANY || speaker.text().endsWith(OFFICE);
    }

    /** The park itself for its authority. */
    private Subject spokenFor(Subject speaker) {
        boolean office = speaker.text().endsWith(OFFICE) && speaker.text().length() > OFFICE.length();
        return office
                ? naming.described(
                        new Span(speaker.span().start(), speaker.span().end() - OFFICE.length()))
                : speaker;
    }
}
