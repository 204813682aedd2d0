package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * What the clauses of one sentence may be about. A clause is read when it is first asked for and never again, since
 * later sentences look back to it time after time. Not for use by several threads.
 */
final class SentenceSubjects {

    /** Later sentences look no farther into this one. */
    private static final int MOST_CLAUSES = 40;

    private final SentenceReading sentence;
    private final String text;
    private final ThingWords things;
    private final List<Span> clauses;
    private final Function<Span, List<Subject>> reader;
    private final List<@Nullable List<Subject>> byClause;
    /** Those of the first clauses that later sentences may still speak of. */
    private final List<Subject> lasting = new ArrayList<>();

    private int lastingClauses;

    /**
     * @param text of the article
     * @param things tells phrases for single things
     * @param reader finds what a clause may be about, the likeliest first
     */
    SentenceSubjects(SentenceReading sentence, String text, ThingWords things, Function<Span, List<Subject>> reader) {
        this.sentence = sentence;
        this.text = text;
        this.things = things;
        this.clauses = sentence.sentence().clauses();
        this.reader = reader;
        this.byClause = new ArrayList<>(Collections.nCopies(clauses.size(), null));
    }

    /** What a clause may be about, the likeliest first. */
    List<Subject> of(int clause) {
        List<Subject> subjects = byClause.get(clause);
        if (subjects == null) {
            subjects = reader.apply(clauses.get(clause));
            byClause.set(clause, subjects);
        }
        return subjects;
    }

    /** The first that fits of those that later sentences may still speak of. */
    Optional<Subject> lasting(Predicate<Subject> fits) {
        int limit = Math.min(clauses.size(), MOST_CLAUSES);
        for (int i = 0; i < lasting.size() || lastingClauses < limit; ) {
            if (i == lasting.size()) {
                readOn();
            } else if (fits.test(lasting.get(i))) {
                return Optional.of(lasting.get(i));
            } else {
                i++;
            }
        }
        return Optional.empty();
    }

    private void readOn() {
        Span clause = clauses.get(lastingClauses);
        of(lastingClauses++).stream().filter(subject -> goesOn(subject, clause)).forEach(lasting::add);
    }

    /**
     * Whether later sentences may still speak of it: 我国 only where a clause begins with it, 全国 and the like where that
     * has a figure, and 中国 not at all, which begins many a name (中国散裂中子源).
     */
    private boolean goesOn(Subject subject, Span clause) {
        if (subject.rule().equals(Subject.VISITED) || isListed(subject)) {
            return false;
        }
        boolean begins = subject.span().start() - clause.start() <= 1;
        return !subject.area()
                || begins && !subject.text().equals("中国") && (subject.text().equals("我国") || hasFigure(clause));
    }

    /**
     * Whether it is the first of several of whom something is said: 福山区(13%)、莱山区(12%)等9个县市区. Authorities in a row act
     * for one region.
     */
    private boolean isListed(Subject subject) {
        if (subject.kind() == Subject.Kind.GOVERNMENT) {
            return false;
        }
        boolean bracket = false;
        for (Token token :
                sentence.tokensIn(new Span(subject.span().end(), sentence.span().end()))) {
            String word = token.of(text);
            if (!bracket && !word.equals("(")) {
                return word.equals("、") || isOfListed(subject);
            }
            bracket = !word.equals(")");
        }
        return false;
    }

    /** Whether it only says whose the first of several things is: 龙泉市|宝剑基地、青田县石雕基地等一批项目. */
    private boolean isOfListed(Subject subject) {
        List<Token> tokens =
                sentence.tokensIn(new Span(subject.span().end(), sentence.span().end()));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.of(text).equals("、")) {
                return Naming.isName(tokens.get(i + 1))
                        && things.end(
                                new Span(subject.span().start(), token.span().start()).of(text));
            }
            if (token.isMark() || isVerb(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case VERB, PREPOSITION, AUXILIARY, ADVERB -> true;
                    default -> false;
                };
    }

    private boolean hasFigure(Span clause) {
        return sentence.tokensIn(clause).stream().anyMatch(QuantityToken.class::isInstance);
    }
}
