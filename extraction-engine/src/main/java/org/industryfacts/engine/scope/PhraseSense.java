package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** What a noun phrase of an article speaks of. */
final class PhraseSense {

    /** A part that goes on with the name of the whole: 软件园二期. */
    private static final Pattern PHASE = Pattern.compile("[一二三四五]期$");

    private static final String DASH = "——";

    /** What makes of a sort of things the whole of the one spoken of: 全港, 全厂. */
    private static final char WHOLE = '全';

    private final Article article;
    private final ScopeWords words;
    private final Naming naming;
    private final Antecedents antecedents;
    private final Pointers pointers;
    /** By phrase, as far as it was asked for. */
    private final Map<Span, Optional<Span>> antecedentOf = new HashMap<>();

    PhraseSense(Article article, ScopeWords words, Naming naming) {
        this.article = article;
        this.words = words;
        this.naming = naming;
        this.antecedents = new Antecedents(article, naming, words);
        this.pointers = new Pointers(article.text());
    }

    /** What a phrase names, where it ends in a name or a place. */
    Optional<Subject> namedBy(int index, Span phrase) {
        return naming.namedBy(article.sentences().get(index), phrase);
    }

    /** What a phrase names, else what it stands for, else its own words. */
    Subject of(int index, Span said) {
        Span phrase = pointers.withoutClassifier(said);
        return namedBy(index, phrase)
                .or(() -> apposed(index, phrase)
                        .map(named -> namedBy(index, named).orElseGet(() -> naming.described(named))))
                .or(() -> antecedent(phrase).map(named -> of(article.sentenceAt(named.start()), named)
                        .by("subject.antecedent")))
                .orElseGet(() -> naming.described(phrase));
    }

    /** What a dash after a phrase introduces as the same: 省重大项目——工业机器人基地. */
    private Optional<Span> apposed(int index, Span phrase) {
        return article.text().startsWith(DASH, phrase.end())
                ? article.sentences().get(index).phraseAfter(phrase.end() + DASH.length())
                : Optional.empty();
    }

    /** Whether a phrase speaks of something single, or stands for it. */
    boolean isSpokenOf(SentenceReading sentence, Span phrase) {
        return article.text().charAt(phrase.start()) != '('
                && (naming.isSingle(sentence, phrase) || antecedent(phrase).isPresent());
    }

    /** What was named before that a word for a sort of things stands for: 项目, 这套系统. */
    private Optional<Span> antecedent(Span phrase) {
        Optional<Span> known = antecedentOf.get(phrase);
        if (known == null) {
            known = findAntecedent(phrase);
            antecedentOf.put(phrase, known);
        }
        return known;
    }

    private Optional<Span> findAntecedent(Span phrase) {
        if (naming.isGeneric(phrase)) {
            return antecedents.of(phrase);
        }
        Span sort = new Span(phrase.start() + 1, phrase.end());
        if (article.text().charAt(phrase.start()) == WHOLE && naming.isGeneric(sort)) {
            return antecedents.of(sort);
        }
        return pointers.endAt(phrase.start()) ? antecedents.ofPointed(phrase) : Optional.empty();
    }

    /**
     * The thing that a phrase says something to be of: 这套系统 in 这套系统的日处理样本量. Where a verb or preposition leads to the
     * phrase, it tells of somebody else: 占GDP的比重.
     */
    Optional<Subject> possessor(int index, Span phrase) {
        SentenceReading sentence = article.sentences().get(index);
        if (isLedTo(sentence, phrase)) {
            return Optional.empty();
        }
        int of = naming.head(phrase).start() - 1;
        return Optional.of(new Span(phrase.start(), Math.max(phrase.start(), of)))
                .map(pointers::withoutClassifier)
                .filter(thing -> thing.length() > 1 && isSpokenOf(sentence, thing) && endsInNoun(sentence, thing))
                .map(thing -> of(index, thing).by("subject.possessor"));
    }

    private boolean isLedTo(SentenceReading sentence, Span phrase) {
        return sentence.tokenBefore(phrase.start())
                .filter(token -> token instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case VERB, PREPOSITION -> !words.is(ScopeWords.Sense.CALLS, word.of(article.text()));
                            default -> false;
                        })
                .isPresent();
    }

    /** Whether a phrase is no more than who tells or a word beside the subject: 记者, 游客. */
    boolean isAside(Span phrase) {
        return words.is(ScopeWords.Sense.ASIDE, phrase.of(article.text()));
    }

    boolean endsInNoun(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        return article.text().charAt(phrase.end() - 1) == '期'
                        && PHASE.matcher(phrase.of(article.text())).find()
                || !(tokens.get(tokens.size() - 1) instanceof WordToken word)
                || switch (word.word().wordClass()) {
                    case NOUN, NAME, PUNCTUATION -> true;
                    default -> false;
                };
    }

    static boolean isFollowedByVerb(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(new Span(phrase.end(), sentence.span().end())).stream()
                .filter(token -> !(token instanceof TimeToken))
                .findFirst()
                .filter(token -> token instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case VERB, ADVERB, PREPOSITION, ADJECTIVE -> true;
                            default -> false;
                        })
                .isPresent();
    }

    /** Whether a phrase is all that is left of its clause: a topic that the next clauses speak of. */
    static boolean endsClause(SentenceReading sentence, Span phrase, Span clause) {
        return sentence.tokensIn(new Span(phrase.end(), clause.end())).stream().allMatch(Token::isMark);
    }
}
