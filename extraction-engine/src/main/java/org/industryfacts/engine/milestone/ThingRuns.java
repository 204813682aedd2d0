package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The things that stand just before a word for a step as the sentence is written, however its words are cut: all from the
 * last word that no name holds (在, 推进) to the step, parted at 、 and at the 和 after a thing. Names of projects hold
 * verbs and capacities (育苗示范区, 年产20万吨己二酸项目), which no noun phrase does. Immutable and safe to share between threads.
 */
final class ThingRuns {

    private static final int MOST_TOKENS = 90;

    private static final int MOST_CUT = 8;

    private static final int MOST_PLACE_TOKENS = 7;

    /** What pronouns begin with, which names that look like one (菜鸟) do not. */
    private static final String PRONOUNS = "我你您他她它咱其该这那此各本某自大谁";

    static final String OPENING = "“‘《(「『[【";

    static final String CLOSING = "”’》)」』]】";

    private static final Set<String> INNER_MARKS =
            Set.of("、", "·", "-", "—", "/", "+", ".", "#", "&", "~", "…", "……", "°", "%");

    private static final Set<String> AT = Set.of("在", "于", "落户");

    private static final Set<String> OF_FIGURES = Set.of("达", "近", "约", "超", "共");

    private static final Set<String> ROUTES = Set.of("至", "经", "到");

    /** Verbs that names hold before the word for what it is: 综合利用项目, 运营总部. */
    private static final Set<String> INNER_VERBS = Set.of(
            "利用", "运营", "提升", "保障", "改建", "扩建", "优化", "承载", "提高", "投资", "实施", "推动", "服务", "应用", "续建", "扩大", "增强", "强化");

    private final Set<String> stops = LexiconFile.words(ThingRuns.class, "run-stops.tsv");
    private final RunOpenings openings = new RunOpenings();
    private final ThingLists lists;
    private final ToIntFunction<String> endings;

    /**
     * @param things whether a phrase ends like the name of a thing
     * @param endings how many characters the word has that makes it end so
     */
    ThingRuns(Predicate<String> things, ToIntFunction<String> endings) {
        this.lists = new ThingLists(openings, things);
        this.endings = endings;
    }

    /** A reader of lists with the same words. */
    AnnouncedLists announced() {
        return new AnnouncedLists(lists, this::stopsAt);
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
        int end = withoutPlace(sentence, position);
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), end));
        int first = tokens.size();
        int depth = 0;
        while (first > 0 && tokens.size() - first < MOST_TOKENS) {
            Token token = tokens.get(first - 1);
            String word = token.span().of(sentence.text());
            depth += count(CLOSING, word) - count(OPENING, word);
            if (depth < 0 || depth == 0 && stopsAt(sentence, tokens, first - 1)) {
                break;
            }
            first--;
        }
        return first == tokens.size() ? NONE : lists.parted(sentence, tokens.subList(first, tokens.size()));
    }

    /** The words that end with a span, up to the last that no name holds; a bracket that ends it aside. */
    Span wordsBefore(SentenceReading sentence, Span within) {
        List<Token> tokens = within.isEmpty() ? List.of() : sentence.tokensIn(within);
        int end = tokens.size();
        if (end > 0 && ")".equals(tokens.get(end - 1).span().of(sentence.text()))) {
            while (end > 0 && !"(".equals(tokens.get(end - 1).span().of(sentence.text()))) {
                end--;
            }
            end = Math.max(0, end - 1);
        }
        while (end > 0 && tokens.get(end - 1).span().of(sentence.text()).isBlank()) {
            end--;
        }
        int first = end;
        while (first > 0 && (isNominal(tokens.get(first - 1)) || !stopsAt(sentence, tokens, first - 1))) {
            first--;
        }
        return first == end ? new Span(within.start(), within.start()) : ThingLists.span(tokens.subList(first, end));
    }

    /** The things after the step whose word ends at {@code position}, past the figures that tell how big they are. */
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
            String word = token.span().of(sentence.text());
            depth += count(OPENING, word) - count(CLOSING, word);
            if (depth < 0 || depth == 0 && stopsAt(sentence, tokens, end)) {
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
        return NONE;
    }

    /** Whether a phrase goes on with a token, so that it does not end before it: 一线|城市. */
    private static boolean isNoun(Token token) {
        return token instanceof NameToken
                || token instanceof WordToken word && word.word().wordClass() == WordClass.NOUN;
    }

    /** Whether a noun follows on a phrase that only its last character makes a thing: 一线|城市. */
    boolean goesOn(SentenceReading sentence, Span phrase) {
        return endings.applyAsInt(phrase.of(sentence.text())) == 1 && isFollowedByNoun(sentence, phrase);
    }

    static boolean isFollowedByNoun(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(new Span(phrase.end(), phrase.end() + 1)).stream()
                .anyMatch(ThingRuns::isNoun);
    }

    static int count(String marks, String word) {
        return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Where the row ends that 在 and a place part from the step: …项目在高新区七里河园区. */
    private static int withoutPlace(SentenceReading sentence, int end) {
        List<Token> tokens = sentence.tokensIn(
                new Span(sentence.span().start(), Math.max(end, sentence.span().start() + 1)));
        int last = tokens.size() - 1;
        for (int i = last; i > 0 && i > last - MOST_PLACE_TOKENS; i--) {
            Token token = tokens.get(i);
            boolean places = token.span().of(sentence.text()).equals("、")
                    && i < last
                    && isPlace(tokens.get(i - 1))
                    && isPlace(tokens.get(i + 1));
            if (token.isMark() && !places) {
                break;
            }
            if (token instanceof WordToken && AT.contains(token.span().of(sentence.text()))) {
                return sentence.adverbialsBefore(token.span().start());
            }
        }
        return end;
    }

    /** Whether no name of a thing holds a token of a row. */
    private boolean stopsAt(SentenceReading sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String word = token.span().of(sentence.text());
        boolean inner = INNER_VERBS.contains(word)
                && index > 0
                && index + 1 < tokens.size()
                && isNoun(tokens.get(index + 1))
                && tokens.get(index - 1) instanceof WordToken before
                && before.word().nominal();
        boolean drive = word.equals("推进")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).span().of(sentence.text()).startsWith("系统");
        return !inner
                && !drive
                && !isRoute(sentence, tokens, index)
                && !isBrandOfFigure(tokens, index, word)
                && (isDash(sentence, tokens, index) || stopsAt(token, word));
    }

    /** Whether a word that figures follow is only a character of a name: 海思|达|机器人. */
    private static boolean isBrandOfFigure(List<Token> tokens, int index, String word) {
        return OF_FIGURES.contains(word)
                && index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1) instanceof WordToken
                && !tokens.get(index - 1).isMark()
                && tokens.get(index - 1).span().length() == 1
                && tokens.get(index + 1) instanceof WordToken next
                && next.word().wordClass() != WordClass.NUMERAL
                && !next.isMark();
    }

    /** Whether a word stands between two places that a line joins: 音德尔|至|江桥公路. */
    private static boolean isRoute(SentenceReading sentence, List<Token> tokens, int index) {
        return ROUTES.contains(tokens.get(index).span().of(sentence.text()))
                && index > 0
                && index + 1 < tokens.size()
                && isPlace(tokens.get(index - 1))
                && isPlace(tokens.get(index + 1));
    }

    private static boolean isPlace(Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken
                || token instanceof WordToken word && word.word().wordClass() == WordClass.NAME;
    }

    /** Whether a dash of two strokes stands there, which parts what something is from its name: 重点工程——三江大桥. */
    private static boolean isDash(SentenceReading sentence, List<Token> tokens, int index) {
        return isStroke(sentence, tokens, index)
                && (isStroke(sentence, tokens, index - 1) || isStroke(sentence, tokens, index + 1));
    }

    private static boolean isStroke(SentenceReading sentence, List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).span().of(sentence.text()).equals("—");
    }

    private static boolean isNominal(Token token) {
        return token instanceof WordToken word && word.word().nominal();
    }

    private boolean stopsAt(Token token, String word) {
        if (token instanceof TimeToken || token instanceof PersonToken) {
            return true;
        }
        if (!(token instanceof WordToken said)) {
            return false;
        }
        boolean pronoun = said.word().wordClass() == WordClass.PRONOUN && PRONOUNS.indexOf(word.charAt(0)) >= 0;
        boolean outer =
                token.isMark() && !INNER_MARKS.contains(word) && count(OPENING, word) + count(CLOSING, word) == 0;
        return outer || stops.contains(word) || pronoun;
    }
}
