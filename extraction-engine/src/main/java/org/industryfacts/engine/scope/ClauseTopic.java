package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/** The noun phrase that a clause speaks of where it names nobody: the one that it begins with, or leads up to. */
final class ClauseTopic {

    /** What ends a clause about a road that only comes by: 铁路穿境而过. */
    private static final String PAST = "而过";

    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final PhraseSense phrases;
    private final Pointers pointers;
    /** What clauses begin with, as far as it was asked for. */
    private final Map<Span, Optional<Span>> leading = new HashMap<>();

    /** @param text of the article */
    ClauseTopic(String text, ScopeWords words, Naming naming, PhraseSense phrases) {
        this.text = text;
        this.words = words;
        this.naming = naming;
        this.phrases = phrases;
        this.pointers = new Pointers(text);
    }

    /**
     * The phrase that a clause begins with, after a time or what describes it (成立于2020年的“东方芯港”), if it speaks of
     * something single.
     */
    Optional<Span> leading(SentenceReading sentence, Span clause) {
        Optional<Span> known = leading.get(clause);
        if (known == null) {
            known = readLeading(sentence, clause).filter(phrase -> !passes(sentence, phrase));
            leading.put(clause, known);
        }
        return known;
    }

    /** The name before the colon that the clause around a position follows, where nothing else is said before it. */
    Optional<Subject> leadBefore(SentenceReading sentence, int position) {
        int before = sentence.clauseIndexAt(position) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Span clause = sentence.sentence().clauses().get(before);
        List<Token> tokens = sentence.tokensIn(clause);
        return tokens.size() == 1 && text.startsWith(":", clause.end())
                ? naming.named(tokens.get(0))
                : Optional.empty();
    }

    /**
     * The list of names, with what they are, that a clause begins with: 创投贷、园易贷等产品. Only the clause itself speaks of
     * it.
     */
    Optional<Span> listed(SentenceReading sentence, Span clause) {
        return sentence.listsAfter(clause.start()).stream()
                .filter(list -> list.kind() != null && list.items().size() > 1)
                .map(PhraseList::span)
                .filter(clause::contains)
                .findFirst();
    }

    private Optional<Span> readLeading(SentenceReading sentence, Span clause) {
        int begin = -1;
        boolean told = false;
        for (Token token : sentence.tokensIn(clause)) {
            if (begin < 0 && !isOpening(sentence, token)) {
                begin = token.span().start();
            }
            told = told || isTelling(token);
            if (told && isWord(token, "的")) {
                Optional<Span> head = described(sentence, clause, token.span().end());
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return begin < 0 ? Optional.empty() : at(sentence, clause, begin);
    }

    private boolean passes(SentenceReading sentence, Span phrase) {
        int end = sentence.clauseAt(phrase.start()).end();
        return sentence.tokenAt(phrase.end())
                .filter(token -> token.span().end() <= end && words.is(Sense.PASSES, token.of(text)))
                .filter(token -> new Span(phrase.end(), end).of(text).contains(PAST))
                .isPresent();
    }

    /** The quoted name that a clause gives to what it speaks of: 名为“河图”的大模型. */
    Optional<Span> called(SentenceReading sentence, Span clause) {
        for (Token token : sentence.tokensIn(clause)) {
            Optional<Span> quoted = quoted(token.span().end(), clause);
            if (quoted.isPresent() && token instanceof WordToken && words.is(Sense.CALLS, token.of(text))) {
                return quoted;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> quoted(int open, Span clause) {
        if (open >= clause.end() || text.charAt(open) != '“') {
            return Optional.empty();
        }
        int close = text.substring(open, clause.end()).indexOf('”');
        return close < 0 ? Optional.empty() : Optional.of(new Span(open, open + close + 1));
    }

    /** Whether a word begins or goes on to tell of what comes after 的: 以“用”为导向的. */
    private static boolean isTelling(Token token) {
        return token instanceof WordToken said
                && switch (said.word().wordClass()) {
                    case VERB, PREPOSITION -> true;
                    default -> false;
                };
    }

    private boolean isOpening(SentenceReading sentence, Token token) {
        String word = token.of(text);
        boolean speech =
                word.equals("“") && sentence.phraseAfter(token.span().start()).isEmpty();
        return speech || token instanceof TimeToken || words.is(Sense.OPENS, word);
    }

    /** The phrase after the 的 of what describes it, if a verb follows, or if it is pointed at and ends the clause. */
    private Optional<Span> described(SentenceReading sentence, Span clause, int begin) {
        return at(sentence, clause, begin)
                .filter(phrase -> PhraseSense.isFollowedByVerb(sentence, phrase)
                        || pointers.after(begin) > begin && PhraseSense.endsClause(sentence, phrase, clause));
    }

    private Optional<Span> at(SentenceReading sentence, Span clause, int begin) {
        return sentence.phraseAfter(pointers.after(begin))
                .filter(phrase -> phrase.length() > 1 && phrase.end() <= clause.end())
                .filter(phrase -> phrases.endsInNoun(sentence, phrase) && phrases.isSpokenOf(sentence, phrase));
    }

    /** The phrase that a clause ends with after 的, which the next clauses speak of: 公司研制的玻璃UF30,厚度仅…. */
    Optional<Span> introduced(SentenceReading sentence, Span clause) {
        boolean goesOn = clause.end() < text.length() && text.charAt(clause.end()) == ',';
        if (!goesOn) {
            return Optional.empty();
        }
        return sentence.listsBefore(endOfPhrase(sentence, clause)).stream()
                .findFirst()
                .filter(list -> list.items().size() == 1)
                .map(list -> pointers.withoutClassifier(naming.head(list.items().get(0))))
                .filter(phrase -> !phrase.isEmpty() && phrase.start() > clause.start())
                .filter(phrase -> isIntroduced(sentence, clause, phrase))
                .filter(phrase -> phrases.endsInNoun(sentence, phrase) && naming.isSingle(sentence, phrase));
    }

    /** The thing at which something is told to be going on, where a clause says no more: 在北仑氢能项目建设现场. */
    Optional<Span> visited(SentenceReading sentence, Span clause) {
        List<Token> tokens = sentence.tokensIn(clause);
        int end = tokens.size();
        while (end > 1
                && (tokens.get(end - 1).isMark()
                        || words.is(Sense.SCENE, tokens.get(end - 1).of(text)))) {
            end--;
        }
        boolean visits = end > 1
                && tokens.get(0) instanceof WordToken
                && words.is(Sense.VISITS, tokens.get(0).of(text));
        return visits
                ? sentence.phrasesBefore(tokens.get(end - 1).span().end()).stream()
                        .findFirst()
                        .map(naming::head)
                        .filter(phrase -> phrases.endsInNoun(sentence, phrase) && naming.isSingle(sentence, phrase))
                : Optional.empty();
    }

    /** The place that is all of a clause but for when and 在: what follows is told of it, 在新乡,新材料企业已有近百家. */
    Optional<Subject> stage(SentenceReading sentence, Span clause) {
        List<Token> tokens = sentence.tokensIn(clause).stream()
                .filter(token -> !(token.of(text).equals(",")
                        || token instanceof TimeToken
                        || words.is(Sense.SCENE, token.of(text))
                        || words.is(Sense.INSIDE, token.of(text))))
                .toList();
        boolean staged = tokens.size() > 1
                && words.is(Sense.VISITS, tokens.get(0).of(text))
                && tokens.stream().skip(1).allMatch(PlaceToken.class::isInstance);
        return staged
                ? naming.named(tokens.get(tokens.size() - 1))
                        .filter(place -> !place.area())
                        .map(place -> place.by(Subject.VISITED))
                : Optional.empty();
    }

    /** Whether a firm is only told as the place where something is going on: 江南轴承公司车间内,工人正在忙碌. */
    boolean isScene(SentenceReading sentence, Span clause, Subject named) {
        List<Token> after = sentence.tokensIn(new Span(named.span().end(), clause.end())).stream()
                .filter(token -> !token.isMark())
                .toList();
        return named.kind() == Subject.Kind.COMPANY
                && !after.isEmpty()
                && after.stream().allMatch(token -> words.is(Sense.SCENE, token.of(text)));
    }

    /** The end of a clause, or of what stands before its last word for a place: 产业园 in 位于相城的产业园内. */
    private int endOfPhrase(SentenceReading sentence, Span clause) {
        return sentence.tokenBefore(clause.end())
                .filter(token -> token instanceof WordToken && words.is(Sense.INSIDE, token.of(text)))
                .map(token -> token.span().start())
                .orElse(clause.end());
    }

    /** Whether a phrase follows the 的 of a clause that tells of it, or a word like 这条, and nothing is said to be it. */
    private boolean isIntroduced(SentenceReading sentence, Span clause, Span phrase) {
        List<Token> before = sentence.tokensIn(new Span(clause.start(), phrase.start()));
        if (before.stream().anyMatch(token -> token instanceof WordToken && words.is(Sense.EQUATES, token.of(text)))) {
            return false;
        }
        return text.charAt(phrase.start() - 1) == '的' ? isTold(before) : pointers.endAt(phrase.start());
    }

    /** Whether the words up to a 的 tell of what comes after it, other than what happened to somebody else. */
    private boolean isTold(List<Token> before) {
        Token begin = before.get(0);
        boolean event = before.size() > 2 && begin instanceof WordToken && words.is(Sense.EVENT, begin.of(text));
        Token teller = before.get(Math.max(0, before.size() - 2));
        return !event
                && (!(teller instanceof WordToken word)
                        || word.word().wordClass().isVerbal()
                        || word.word().wordClass() == WordClass.LOCALISER);
    }

    private boolean isWord(Token token, String word) {
        return token instanceof WordToken && token.of(text).equals(word);
    }
}
