package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The things that stand just before a word for a step as the sentence is written, however its words are cut: all from
 * the last word that no name holds (在, 推进) to the step, parted at 、 and at the 和 after a thing. Names of projects hold
 * verbs and capacities (育苗示范区, 年产20万吨己二酸项目), which no noun phrase does. Immutable and safe to share between threads.
 */
final class ThingRuns {

    private static final int MOST_TOKENS = 90;

    private static final int MOST_CUT = 8;

    private static final int MOST_PLACE_TOKENS = 7;

    static final String OPENING = "“‘《(「『[【";

    static final String CLOSING = "”’》)」』]】";

    private static final String OF = "的";

    private static final Set<String> ANDS = Set.of("和", "与", "及", "以及");

    private static final List<String> PROJECTS = List.of("项目", "工程");

    private final SenseTable<StepWord> words;
    private final RunStops stops = new RunStops();
    private final RunOpenings openings = new RunOpenings();
    private final ThingLists lists;
    private final ToIntFunction<String> endings;

    /**
     * @param things whether a phrase ends like the name of a thing
     * @param endings how many characters the word has that makes it end so
     */
    ThingRuns(SenseTable<StepWord> words, Predicate<String> things, ToIntFunction<String> endings) {
        this.words = words;
        this.lists = new ThingLists(openings, things);
        this.endings = endings;
    }

    /** A reader of lists with the same words. */
    AnnouncedLists announced() {
        return new AnnouncedLists(lists, stops::at);
    }

    /**
     * What stands before a step.
     *
     * @param items in the order of the text; none where no thing stands there
     * @param listed whether the text says that they are projects or the like, whatever their names end with
     */
    record Run(List<Span> items, boolean listed) {}

    static final Run NONE = new Run(List.of(), false);

    /** The things before a step, or what leads to it, that begins at {@code position}. */
    Run before(SentenceReading sentence, int position) {
        int end = withoutBracket(sentence, withoutPlace(sentence, position));
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), end));
        int first = tokens.size();
        int depth = 0;
        while (first > 0 && tokens.size() - first < MOST_TOKENS) {
            Token token = tokens.get(first - 1);
            String word = token.of(sentence.text());
            depth += count(CLOSING, word) - count(OPENING, word);
            if (depth < 0 || depth == 0 && stops.at(sentence, tokens, first - 1)) {
                break;
            }
            first--;
        }
        if (first == tokens.size()) {
            return NONE;
        }
        List<Token> row = tokens.subList(first, tokens.size());
        Run run = lists.parted(sentence, row);
        return run.items().isEmpty() && isOfProjects(sentence, tokens.subList(0, first))
                ? lists.named(sentence, row)
                : run;
    }

    /** Whether the words before a row say that it is of some of the projects that they count: 引进项目12个,其中|A、B|. */
    private static boolean isOfProjects(SentenceReading sentence, List<Token> before) {
        int last = before.size() - 1;
        last -= last >= 0 && before.get(last).of(sentence.text()).equals(",") ? 1 : 0;
        return last >= 0
                && before.get(last).of(sentence.text()).equals("其中")
                && before.subList(0, last).stream()
                        .anyMatch(token -> PROJECTS.stream().anyMatch(token.of(sentence.text())::endsWith));
    }

    /** The words that end with a span, up to the last that no name holds; a bracket that ends it aside. */
    Span wordsBefore(SentenceReading sentence, Span within) {
        List<Token> tokens = within.isEmpty() ? List.of() : sentence.tokensIn(within);
        int end = tokens.size();
        if (end > 0 && ")".equals(tokens.get(end - 1).of(sentence.text()))) {
            while (end > 0 && !"(".equals(tokens.get(end - 1).of(sentence.text()))) {
                end--;
            }
            end = Math.max(0, end - 1);
        }
        while (end > 0 && tokens.get(end - 1).of(sentence.text()).isBlank()) {
            end--;
        }
        int first = end;
        while (first > 0 && (RunStops.isNominal(tokens.get(first - 1)) || !stops.at(sentence, tokens, first - 1))) {
            first--;
        }
        return first == end ? new Span(within.start(), within.start()) : ThingLists.span(tokens.subList(first, end));
    }

    /**
     * The things after the step whose word ends at {@code position}, past what tells how big or of what kind they are.
     */
    Run after(SentenceReading sentence, int position) {
        List<Token> tokens =
                sentence.tokensIn(new Span(position, sentence.span().end()));
        int first = 0;
        while (first < tokens.size() && openings.isOpening(sentence, tokens, first)) {
            first++;
        }
        first += first < tokens.size() && StepObjects.isCount(tokens.get(first)) ? 1 : 0;
        int end = first;
        int depth = 0;
        while (end < tokens.size() && end - first < MOST_TOKENS) {
            Token token = tokens.get(end);
            String word = token.of(sentence.text());
            depth += count(OPENING, word) - count(CLOSING, word);
            if (depth < 0 || depth == 0 && stops.at(sentence, tokens, end)) {
                break;
            }
            end++;
        }
        for (int last = end; last > first && last > end - MOST_CUT; last--) {
            Run run = last < end && goesOn(sentence, ThingLists.span(tokens.subList(first, last)))
                    ? NONE
                    : lists.parted(sentence, tokens.subList(first, last));
            if (!run.items().isEmpty()) {
                return run;
            }
        }
        boolean described = end > first
                && end < tokens.size()
                && OF.equals(tokens.get(end).of(sentence.text()))
                && tokens.subList(first, end).stream().noneMatch(token -> isOther(sentence, token));
        return described ? after(sentence, tokens.get(end).span().end()) : NONE;
    }

    /** Whether a token tells that more than one thing is told of, and not of what kind one is. */
    private static boolean isOther(SentenceReading sentence, Token token) {
        return token instanceof QuantityToken || ANDS.contains(token.of(sentence.text()));
    }

    /** Whether a noun follows on a phrase that only its last character makes a thing: 一线|城市. */
    boolean goesOn(SentenceReading sentence, Span phrase) {
        return endings.applyAsInt(phrase.of(sentence.text())) == 1 && isFollowedByNoun(sentence, phrase);
    }

    static boolean isFollowedByNoun(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(new Span(phrase.end(), phrase.end() + 1)).stream()
                .anyMatch(RunStops::isNoun);
    }

    static int count(String marks, String word) {
        return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Where the row ends that a bracket with figures follows: …生产基地(总投资30亿元). */
    private static int withoutBracket(SentenceReading sentence, int end) {
        if (end <= sentence.span().start() || sentence.text().charAt(end - 1) != ')') {
            return end;
        }
        int open = sentence.text().lastIndexOf('(', end);
        return open > sentence.span().start()
                        && sentence.tokensIn(new Span(open, end)).stream().anyMatch(QuantityToken.class::isInstance)
                ? open
                : end;
    }

    /** Where the row ends that 在 and a place part from the step: …项目在高新区七里河园区. */
    private int withoutPlace(SentenceReading sentence, int end) {
        List<Token> tokens = sentence.tokensIn(
                new Span(sentence.span().start(), Math.max(end, sentence.span().start() + 1)));
        int last = tokens.size() - 1;
        for (int i = last; i > 0 && i > last - MOST_PLACE_TOKENS; i--) {
            Token token = tokens.get(i);
            boolean places = token.of(sentence.text()).equals("、")
                    && i < last
                    && RunStops.isPlace(tokens.get(i - 1))
                    && RunStops.isPlace(tokens.get(i + 1));
            if (token.isMark() && !places) {
                break;
            }
            if (token instanceof WordToken && words.is(StepWord.AT, token.of(sentence.text()))) {
                return sentence.adverbialsBefore(token.span().start());
            }
        }
        return end;
    }
}
