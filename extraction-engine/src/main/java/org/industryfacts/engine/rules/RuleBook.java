package org.industryfacts.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Element.Anchor;
import org.industryfacts.engine.grammar.Element.WordAnchor;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleFile;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.Scopes;

/**
 * The rules of one type of fact, with what makes facts of their matches. Along a sentence the first rule that matches at
 * a word and gives a fact decides there; the search goes on after what it read. Immutable and safe to share between threads.
 */
public final class RuleBook {

    private final FactReader reader;
    private final List<Rule> rules;
    /** What words of rules begin with: most tokens begin with something else. */
    private final BitSet firstCharacters = new BitSet();
    /** The rules that may begin at a mention with a character: with a word of theirs, or with the mention. */
    private final Map<Character, List<Rule>> byFirst = new HashMap<>();
    /** The rules that may begin at a plain word with a character: with a word of theirs. */
    private final Map<Character, List<Rule>> byFirstOfWord = new HashMap<>();
    /** The rules that begin with a mention, whatever its characters. */
    private final List<Rule> byMention;

    private RuleBook(FactReader reader, List<Rule> rules) {
        this.reader = reader;
        this.rules = rules;
        this.byMention = rules.stream()
                .filter(rule -> !(rule.anchor() instanceof WordAnchor))
                .toList();
        rules.stream().flatMap(RuleBook::firsts).distinct().forEach(first -> {
            firstCharacters.set(first);
            byFirst.put(first, beginningWith(first, byMention));
            byFirstOfWord.put(first, beginningWith(first, List.of()));
        });
    }

    private static Stream<Character> firsts(Rule rule) {
        return rule.anchor() instanceof WordAnchor words
                ? words.words().stream().map(word -> word.charAt(0))
                : Stream.empty();
    }

    private List<Rule> beginningWith(char first, List<Rule> others) {
        return rules.stream()
                .filter(rule -> others.contains(rule) || firsts(rule).anyMatch(other -> other == first))
                .toList();
    }

    /** Loads the rules of a type; a bad line fails here, with its file and number. */
    public static RuleBook load(FactReader reader) {
        List<Rule> rules = RuleFile.load(reader.getClass(), reader.rules());
        rules.forEach(rule -> check(reader, rule));
        return new RuleBook(reader, rules);
    }

    private static void check(FactReader reader, Rule rule) {
        try {
            if (!reader.emits().containsAll(rule.emit().keySet())) {
                throw new IllegalArgumentException(
                        "this type of rule emits " + reader.emits() + ", not " + rule.emit());
            }
            reader.check(rule);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule.place() + ": " + e.getMessage(), e);
        }
    }

    /** The rules in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The facts of an article, in the order of the text.
     *
     * @throws StepLimitException where they take more steps than are left
     */
    public List<FactDraft> read(Article article, Scopes scopes, StepBudget steps) {
        List<FactDraft> drafts = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            readSentence(article, scopes, i, drafts, steps);
        }
        return reader.settle(drafts);
    }

    private void readSentence(Article article, Scopes scopes, int index, List<FactDraft> drafts, StepBudget steps) {
        SentenceReading sentence = article.sentences().get(index);
        Place place = new Place(article, scopes, index, new RuleMatcher(sentence), steps);
        int reached = sentence.span().start();
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= reached) {
                reached = readAt(place, token, drafts);
            }
        }
    }

    /** Where in an article the rules are tried. */
    private record Place(Article article, Scopes scopes, int index, RuleMatcher matcher, StepBudget steps) {

        /** A match is read from all of its sentence. */
        void spendOnMatch() {
            steps.spend(article.sentences().get(index).tokens().size());
        }
    }

    /** Tries the rules at a token; returns where to go on. */
    private int readAt(Place place, Token token, List<FactDraft> drafts) {
        int position = token.span().start();
        for (Rule rule : beginningWith(token, place.article().text().charAt(position))) {
            place.steps().spend(1);
            if (mayBegin(rule.anchor(), place.article().text(), position)) {
                Optional<RuleMatch> match = place.matcher().match(rule, position);
                if (match.isPresent()) {
                    place.spendOnMatch();
                    List<FactDraft> found = reader.read(new Sighting(
                            place.article(),
                            place.scopes(),
                            place.index(),
                            match.get(),
                            reader.figures(),
                            reader.reported()));
                    drafts.addAll(found);
                    if (!found.isEmpty()) {
                        return match.get().span().end();
                    }
                }
            }
        }
        return position;
    }

    private List<Rule> beginningWith(Token token, char first) {
        if (firstCharacters.get(first)) {
            return (token instanceof WordToken ? byFirstOfWord : byFirst).get(first);
        }
        return token instanceof WordToken ? List.of() : byMention;
    }

    private static boolean mayBegin(Anchor anchor, String text, int position) {
        if (!(anchor instanceof WordAnchor anchored)) {
            return true;
        }
        for (String word : anchored.words()) {
            if (text.startsWith(word, position)) {
                return true;
            }
        }
        return false;
    }
}
