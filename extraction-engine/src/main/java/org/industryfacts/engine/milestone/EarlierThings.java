package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * What a clause speaks of that only says when a step is taken: the thing that an earlier clause begins with, the
 * nearest first, back to the sentence before (中卫云基地三期总投资92亿元,9月建成). Immutable and safe to share between threads.
 */
final class EarlierThings {

    private static final int SENTENCES_BACK = 1;
    private static final int MOST_SENTENCES = 8;
    private static final int MOST_TOKENS = 24;
    private static final Set<String> LEADS = Set.of("其中", "目前", "据悉", "据介绍", "据了解", "而", "但", "此外", "同时", "值得一提的是");
    private static final Set<String> FIGURES =
            Set.of("总投资", "计划总投资", "投资", "占地", "占地面积", "规划", "年产", "总建筑面积", "建筑面积", "分", "项目总投资", "总占地");

    private static final Pattern FIRST = Pattern.compile("首|首[台批条套个座件辆颗期].*");

    private static final String OUTPUT = "年产";

    private static final Set<String> VERBS =
            Set.of("是", "为", "由", "将", "位于", "选址", "坐落于", "采用", "获", "获得", "建设", "占", "拥有", "具有", "设计");

    /** What a clause begins with that speaks of a project named before. */
    private static final Pattern PROJECT =
            Pattern.compile("^[\\s,“]*(该|此|本|这个?|整个|上述)?(项目|工程|[一二三四五]期)(?!单位|负责|业主|公司|方)");

    private static final Pattern NAMED_PROJECT = Pattern.compile("(项目|工程|产业园|基地)[)）]?$");

    /** What only says that the thing spoken of is a project. */
    private static final Pattern ANAPHOR =
            Pattern.compile("^(该|此|本|这个?|整个|上述)?(项目|工程)(计划|建设|预计|[一二三四五]期)?$|^[一二三四五]期(项目|工程)?$");

    private final SenseTable<StepWord> words;
    private final Predicate<String> things;

    /** @param things whether a phrase ends like the name of a thing */
    EarlierThings(SenseTable<StepWord> words, Predicate<String> things) {
        this.words = words;
        this.things = things;
    }

    /** Whether a phrase says no more than that what is spoken of is a project. */
    static boolean isAnaphor(String phrase) {
        return ANAPHOR.matcher(phrase).matches();
    }

    /** The thing spoken of before in the paragraph of a sentence, the nearest first. */
    Optional<Span> inParagraph(Sighting sighting, Predicate<Span> fits) {
        int paragraph = sighting.sentence().sentence().paragraph();
        for (int i = sighting.index();
                i >= Math.max(0, sighting.index() - MOST_SENTENCES)
                        && sighting.article().sentences().get(i).sentence().paragraph() == paragraph;
                i--) {
            Optional<Span> topic = inSentence(sighting, i, fits.and(span -> !isAnaphor(sighting.text(span))));
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }

    /** The thing spoken of before a clause that names none itself. */
    Optional<Span> before(Sighting sighting, Predicate<Span> fits) {
        for (int i = sighting.index(); i >= Math.max(0, sighting.index() - SENTENCES_BACK); i--) {
            Optional<Span> topic = inSentence(sighting, i, fits);
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }

    /** What the last clause of a sentence begins with that stands before that of the step and names a thing. */
    private Optional<Span> inSentence(Sighting sighting, int index, Predicate<Span> fits) {
        Span own = sighting.clause();
        SentenceReading sentence = sighting.article().sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        for (int c = clauses.size() - 1; c >= 0; c--) {
            Optional<Span> topic = clauses.get(c).end() <= own.start()
                    ? leading(sentence, clauses.get(c)).filter(fits)
                    : Optional.empty();
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }

    /** The thing that the clause of a step begins with, before another verb: 阳澄湖数字产业园|迎来客商并|开园. */
    Optional<Span> ofClause(Sighting sighting, Predicate<Span> fits) {
        int position = sighting.match().anchor().start();
        Span own = sighting.clause();
        return own.start() < position
                ? leading(sighting.sentence(), new Span(own.start(), position)).filter(fits)
                : Optional.empty();
    }

    /** Whether the clause of a step begins with a word for a project that was named before: 项目|已封顶. */
    static boolean goesOn(Sighting sighting) {
        return PROJECT.matcher(sighting.text(sighting.clause())).find();
    }

    /** Whether its sentence says before what a project consists of, rather than who builds it: 该项目占地80亩,|建设. */
    boolean isProject(Sighting sighting) {
        int position = sighting.match().anchor().start();
        SentenceReading sentence = sighting.sentence();
        return sentence.sentence().clauses().stream()
                .filter(clause -> clause.start() < position)
                .map(clause -> new Span(clause.start(), Math.min(clause.end(), position)))
                .anyMatch(clause -> PROJECT.matcher(sighting.text(clause)).find()
                        || leading(sentence, clause)
                                .filter(topic -> NAMED_PROJECT
                                        .matcher(topic.of(sentence.text()))
                                        .find())
                                .isPresent());
    }

    /** The thing that a clause begins with, before its verb or its first figure. */
    private Optional<Span> leading(SentenceReading sentence, Span clause) {
        List<Token> tokens = sentence.tokensIn(clause);
        int first = 0;
        while (first < tokens.size() && isLead(sentence, tokens.get(first))) {
            first++;
        }
        first = afterDescription(sentence, tokens, first);
        int end = first;
        while (end < tokens.size()
                && end - first < MOST_TOKENS
                && !isEnd(sentence, tokens, end)
                && !isSaid(sentence, tokens, first, end)) {
            end++;
        }
        Span run = first == end || isVerb(sentence, tokens.get(first))
                ? new Span(clause.start(), clause.start())
                : new Span(
                        tokens.get(first).span().start(),
                        tokens.get(end - 1).span().end());
        return Optional.of(run).filter(span -> !span.isEmpty() && things.test(span.of(sentence.text())));
    }

    /** Where a name begins that a clause leads to with where it is or how big: 位于云阳县的|…, 总投资5亿元的|…. */
    private int afterDescription(SentenceReading sentence, List<Token> tokens, int first) {
        boolean described = first < tokens.size()
                && (words.is(StepWord.PLACED, tokens.get(first).of(sentence.text()))
                        || FIGURES.contains(tokens.get(first).of(sentence.text())));
        int of = first;
        while (described
                && of < tokens.size()
                && !tokens.get(of).of(sentence.text()).equals("的")) {
            of++;
        }
        return described && of < tokens.size() ? of + 1 : first;
    }

    /** Whether a thing is named by the tokens before one that begins what is said of it: …产业园|迎来客人, …|首台产品下线. */
    private boolean isSaid(SentenceReading sentence, List<Token> tokens, int first, int index) {
        Token token = tokens.get(index);
        return index > first
                && (isVerb(sentence, token)
                        || token instanceof PostToken
                        || words.is(StepWord.OFFICE, token.of(sentence.text()))
                        || FIRST.matcher(token.of(sentence.text())).matches())
                && things.test(
                        new Span(tokens.get(first).span().start(), token.span().start()).of(sentence.text()));
    }

    private static boolean isVerb(SentenceReading sentence, Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && !word.word().nominal()
                && word.span().length() > 1
                && !word.of(sentence.text()).equals(OUTPUT);
    }

    private static boolean isLead(SentenceReading sentence, Token token) {
        return token instanceof TimeToken || LEADS.contains(token.of(sentence.text()));
    }

    /** The last word before a token that is no blank. */
    private static String wordBefore(SentenceReading sentence, List<Token> tokens, int index) {
        int before = index - 1;
        while (before > 0 && tokens.get(before).of(sentence.text()).isBlank()) {
            before--;
        }
        return tokens.get(before).of(sentence.text());
    }

    /** Whether a figure tells what kind of thing its noun names: 哈密|20兆瓦|光伏发电项目. */
    private static boolean isInName(List<Token> tokens, int index) {
        return tokens.get(index) instanceof QuantityToken
                && !StepObjects.isCount(tokens.get(index))
                && !RunOpenings.isMoney(tokens.get(index))
                && index + 1 < tokens.size()
                && RunStops.isNoun(tokens.get(index + 1));
    }

    private static boolean isEnd(SentenceReading sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String word = token.of(sentence.text());
        if (token instanceof QuantityToken || token instanceof TimeToken) {
            return index > 0 && !wordBefore(sentence, tokens, index).equals(OUTPUT) && !isInName(tokens, index);
        }
        if (!(token instanceof WordToken said)) {
            return false;
        }
        boolean figure = FIGURES.contains(word)
                && index + 1 < tokens.size()
                && !(tokens.get(index + 1) instanceof QuantityToken && word.equals(OUTPUT));
        return figure
                || said.word().wordClass() == WordClass.ADVERB
                || said.word().wordClass() == WordClass.PREPOSITION
                || said.word().wordClass() == WordClass.PRONOUN
                || said.word().wordClass() == WordClass.PUNCTUATION && ",;:、。".contains(word)
                || VERBS.contains(word);
    }
}
