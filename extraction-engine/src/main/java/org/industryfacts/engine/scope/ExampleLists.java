package org.industryfacts.engine.scope;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/** Leaves out of a clause the lists that only name some of what it speaks of. */
final class ExampleLists {

    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final NameRows rows;
    private final ClauseVerbs verbs;

    /** @param text of the article */
    ExampleLists(String text, ScopeWords words, Naming naming) {
        this.text = text;
        this.words = words;
        this.naming = naming;
        this.rows = new NameRows(text);
        this.verbs = new ClauseVerbs(text, words);
    }

    /**
     * These tokens without the list before a 等 that names only some of what is counted next: A、B等7个项目. A place that
     * the list begins with stays: it says where they are.
     */
    List<Token> without(List<Token> tokens) {
        return leaveOut(tokens, this::endsExamples);
    }

    /** The same without a row of names before a 等, none of which alone is what other clauses speak of: A、B等企业落户. */
    List<Token> withoutRows(List<Token> tokens) {
        return leaveOut(tokens, (all, index) -> endsExamples(all, index) || endsRow(all, index));
    }

    private List<Token> leaveOut(List<Token> tokens, BiPredicate<List<Token>, Integer> ends) {
        int etc = 0;
        while (etc < tokens.size() && !ends.test(tokens, etc)) {
            etc++;
        }
        if (etc == tokens.size()) {
            return tokens;
        }
        int first = etc;
        while (first > 0
                && (!verbs.at(tokens, first - 1) || endsItem(tokens, first - 1))
                && !isGoverning(tokens.get(first - 1))) {
            first--;
        }
        while (first < etc
                && tokens.get(first) instanceof PlaceToken
                && !naming.named(tokens.get(first)).filter(Subject::area).isPresent()
                && rows.lastOf(tokens, first) == first) {
            first++;
        }
        return Stream.concat(tokens.subList(0, first).stream(), tokens.subList(etc, tokens.size()).stream())
                .toList();
    }

    /** Whether a verb is the last word of an item, or leads to such a verb: 扩能|改造|、. */
    private boolean endsItem(List<Token> tokens, int verb) {
        int after = verb + 1;
        while (tokens.get(after) instanceof WordToken word
                && (verbs.at(tokens, after) || word.word().wordClass() == WordClass.VERBAL_NOUN)) {
            after++;
        }
        return isWord(tokens.get(after), "、") || isWord(tokens.get(after), "等");
    }

    /** Whether a 等 leads to a count: A、B等9家企业签约. */
    private boolean endsExamples(List<Token> tokens, int index) {
        if (!isWord(tokens.get(index), "等")) {
            return false;
        }
        return index + 1 == tokens.size() || tokens.get(index + 1) instanceof QuantityToken;
    }

    private boolean endsRow(List<Token> tokens, int index) {
        return index > 0
                && isWord(tokens.get(index), "等")
                && Naming.isName(tokens.get(index - 1))
                && rows.firstOf(tokens, index - 1) < index - 1;
    }

    private boolean isGoverning(Token token) {
        return token instanceof WordToken word && words.is(Sense.GOVERNS, word.of(text));
    }

    private boolean isWord(Token token, String word) {
        return token instanceof WordToken && token.of(text).equals(word);
    }
}
