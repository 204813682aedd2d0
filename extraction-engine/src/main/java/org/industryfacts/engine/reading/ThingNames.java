package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Vessels, satellites, robots and models that an article introduces by a name in quotation marks and calls by it from
 * then on: 超大型集装箱船“长鲸号”. A word of {@code christened-words.tsv} stands before the quotation, or one of
 * {@code naming-words.tsv} that says what it is called.
 */
final class ThingNames {

    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char NUMBER = '号';
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private final String text;
    private final NameLexicon lexicon;
    private final WordEdges edges;

    ThingNames(String text, NameLexicon lexicon, WordEdges edges) {
        this.text = text;
        this.lexicon = lexicon;
        this.edges = edges;
    }

    /** Those that a sentence introduces, in order. */
    List<Name> in(List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (text.charAt(tokens.get(i).span().start()) == OPEN && introduces(tokens.get(i - 1))) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                quotedAt(tokens.get(i).span().start())
                        .filter(span -> isName(span) && !isDeed(rest, span))
                        .ifPresent(span -> names.add(Name.proper(text, span, NameKind.THING)));
            }
        }
        return names;
    }

    /**
     * Whether a span stands in quotation marks that a phrase ends with, which is read as a whole: 集装箱船“长鲸号”; one that
     * begins with the quotation is read by the name in it.
     */
    boolean isQuotedWithin(Span span) {
        int open = span.start() - 1;
        return open > 0 && text.charAt(open) == OPEN && Character.isLetterOrDigit(text.charAt(open - 1));
    }

    private boolean introduces(Token token) {
        if (!(token instanceof WordToken)) {
            return false;
        }
        String word = token.of(text);
        return lexicon.naming().contains(word) || lexicon.christened().end(word);
    }

    private Optional<Span> quotedAt(int open) {
        int last = Math.min(text.length(), open + LONGEST + 2);
        int length = text.substring(open + 1, last).indexOf(CLOSE);
        return length >= SHORTEST ? Optional.of(new Span(open + 1, open + 1 + length)) : Optional.empty();
    }

    /** Whether what is quoted is done (走出去, 投送快递), unless it ends as ships and satellites are called: 开拓二号. */
    private boolean isDeed(List<Token> rest, Span quoted) {
        return text.charAt(quoted.end() - 1) != NUMBER
                && rest.stream()
                        .takeWhile(token -> quoted.contains(token.span()))
                        .anyMatch(token ->
                                token instanceof WordToken word && word.word().wordClass() == WordClass.VERB);
    }

    /** Whether it is a run of letters and digits that is no word of the dictionary. */
    private boolean isName(Span span) {
        String name = span.of(text);
        return name.codePoints().allMatch(Character::isLetterOrDigit) && !edges.isWord(name);
    }
}
