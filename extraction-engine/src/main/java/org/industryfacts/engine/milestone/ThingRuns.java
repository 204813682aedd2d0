package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
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
    private static final String OPENING = "“‘《(「『[【";
    private static final String CLOSING = "”’》)」』]】";
    private static final Set<String> ANDS = Set.of("和", "与", "及", "以及");
    private static final List<String> WHOLE = List.of("项目", "工程");
    private static final Set<String> INNER_MARKS =
            Set.of("、", "·", "-", "—", "/", "+", ".", "#", "&", "~", "…", "……", "°", "%");
    private static final Set<String> AND_SO_ON = Set.of("等", "等等");
    private static final Set<String> AT = Set.of("在", "于", "落户");
    private static final Set<String> FIGURES = Set.of("年产", "总投资", "投资", "总投资额", "占地", "规模", "总规模", "装机", "年处理");
    private static final Set<String> LEADS =
            Set.of("了", "对", "一批", "一座", "一条", "一个", "一家", "两座", "首个", "首座", "首条", "的");
    private static final Pattern SUM = Pattern.compile("^([一两三四五六七八九十]+|等?一批|多|数)?(座|个|条|项|大|台|家|批)");

    private final Set<String> stops = LexiconFile.words(ThingRuns.class, "run-stops.tsv");
    private final Predicate<String> things;

    /** @param things whether a phrase ends like the name of a thing */
    ThingRuns(Predicate<String> things) {
        this.things = things;
    }

    /**
     * What stands before a step.
     *
     * @param items in the order of the text; none where no thing stands there
     * @param listed whether the text says that they are projects or the like, whatever their names end with
     */
    record Run(List<Span> items, boolean listed) {}

    /** The things before the step whose word begins at {@code position}. */
    Run before(SentenceReading sentence, int position) {
        int end = withoutPlace(sentence, sentence.adverbialsBefore(position));
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), end));
        int first = tokens.size();
        int depth = 0;
        while (first > 0 && tokens.size() - first < MOST_TOKENS) {
            Token token = tokens.get(first - 1);
            String word = token.span().of(sentence.text());
            depth += count(CLOSING, word) - count(OPENING, word);
            if (depth < 0 || depth == 0 && stopsAt(token, word)) {
                break;
            }
            first--;
        }
        return first == tokens.size()
                ? new Run(List.of(), false)
                : parted(sentence, tokens.subList(first, tokens.size()));
    }

    /** The things after the step whose word ends at {@code position}, past the figures that tell how big they are. */
    Run after(SentenceReading sentence, int position) {
        List<Token> tokens =
                sentence.tokensIn(new Span(position, sentence.span().end()));
        int first = 0;
        while (first < tokens.size() && isOpening(sentence, tokens, first)) {
            first++;
        }
        int end = first;
        int depth = 0;
        while (end < tokens.size() && end - first < MOST_TOKENS) {
            Token token = tokens.get(end);
            String word = token.span().of(sentence.text());
            depth += count(OPENING, word) - count(CLOSING, word);
            if (depth < 0 || depth == 0 && stopsAt(token, word)) {
                break;
            }
            end++;
        }
        for (int last = end; last > first && last > end - MOST_CUT; last--) {
            Run run = parted(sentence, tokens.subList(first, last));
            if (!run.items().isEmpty()) {
                return run;
            }
        }
        return new Run(List.of(), false);
    }

    /** Whether a token only leads to the things after a step: 了, 对, 总投资80亿元的. */
    private static boolean isOpening(SentenceReading sentence, List<Token> tokens, int index) {
        String word = tokens.get(index).span().of(sentence.text());
        boolean figured = index + 1 < tokens.size() && tokens.get(index + 1) instanceof QuantityToken;
        return LEADS.contains(word)
                || FIGURES.contains(word) && figured
                || index > 0
                        && tokens.get(index) instanceof QuantityToken
                        && FIGURES.contains(tokens.get(index - 1).span().of(sentence.text()));
    }

    private static int count(String marks, String word) {
        return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Where the row ends that 在 and a place part from the step: …项目在高新区七里河园区. */
    private static int withoutPlace(SentenceReading sentence, int end) {
        List<Token> tokens = sentence.tokensIn(
                new Span(sentence.span().start(), Math.max(end, sentence.span().start() + 1)));
        int last = tokens.size() - 1;
        for (int i = last; i > 0 && i > last - MOST_PLACE_TOKENS; i--) {
            Token token = tokens.get(i);
            if (isMark(token)) {
                break;
            }
            if (token instanceof WordToken && AT.contains(token.span().of(sentence.text()))) {
                return sentence.adverbialsBefore(token.span().start());
            }
        }
        return end;
    }

    private static boolean isMark(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION;
    }

    private boolean stopsAt(Token token, String word) {
        if (token instanceof TimeToken || token instanceof PersonToken) {
            return true;
        }
        if (!(token instanceof WordToken said)) {
            return false;
        }
        boolean outer =
                isMark(token) && !INNER_MARKS.contains(word) && count(OPENING, word) + count(CLOSING, word) == 0;
        return outer || stops.contains(word) || said.word().wordClass() == WordClass.PRONOUN;
    }

    private Run parted(SentenceReading sentence, List<Token> tokens) {
        List<List<Token>> items = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            String word = token.span().of(sentence.text());
            depth += count(OPENING, word) - count(CLOSING, word);
            boolean and = ANDS.contains(word)
                    && !item.isEmpty()
                    && things.test(text(sentence, item))
                    && !isJoined(sentence, tokens, item);
            if (depth == 0 && token instanceof WordToken && (word.equals("、") || and)) {
                items.add(item);
                item = new ArrayList<>();
            } else {
                item.add(token);
            }
        }
        items.add(item);
        return summed(sentence, items);
    }

    /** Whether the word that ends the whole row speaks of all of it: 电缆厂及设备基地项目. */
    private static boolean isJoined(SentenceReading sentence, List<Token> tokens, List<Token> item) {
        String whole = text(sentence, tokens);
        return WHOLE.stream()
                        .anyMatch(word ->
                                whole.endsWith(word) && !text(sentence, item).endsWith(word))
                && tokens.stream()
                        .noneMatch(token -> token.span().of(sentence.text()).equals("、"));
    }

    /** The items without what sums them up: 三座电站, 等一批项目, ……15个重大项目. */
    private Run summed(SentenceReading sentence, List<List<Token>> items) {
        List<Token> last = items.get(items.size() - 1);
        int sum = sumOf(sentence, last, items.size() > 1);
        if (sum > 0) {
            items.set(items.size() - 1, last.subList(0, sum));
        }
        List<Span> spans = items.stream()
                .map(item -> trimmed(sentence, item))
                .filter(item -> !item.isEmpty())
                .map(ThingRuns::span)
                .toList();
        boolean whole = spans.size() == items.size()
                && spans.stream()
                        .allMatch(span -> things.test(span.of(sentence.text())) || sum > 0 && isNamed(sentence, span));
        return whole ? new Run(spans, sum > 0) : new Run(List.of(), false);
    }

    /** Whether a row holds what no mere sort of things has: a name, a place, letters. */
    private static boolean isNamed(SentenceReading sentence, Span item) {
        return sentence.tokensIn(item).stream()
                .anyMatch(token ->
                        token instanceof NameToken || token instanceof PlaceToken || token instanceof CodeToken);
    }

    /** The token that begins what sums up a list; -1 where nothing does. */
    private int sumOf(SentenceReading sentence, List<Token> last, boolean several) {
        for (int i = 1; i < last.size(); i++) {
            String rest = text(sentence, last.subList(i, last.size()));
            boolean andSoOn = AND_SO_ON.contains(last.get(i).span().of(sentence.text()));
            boolean sum = andSoOn || several && isSum(last.get(i), rest);
            if (sum && (things.test(rest) || andSoOn && i == last.size() - 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSum(Token token, String rest) {
        return token instanceof QuantityToken quantity
                        && quantity.quantity().unit().equals("count")
                || token instanceof WordToken && SUM.matcher(rest).find();
    }

    /** An item without blanks, points of suspension and the figures that it begins with: 年产5万吨. */
    private static List<Token> trimmed(SentenceReading sentence, List<Token> item) {
        int first = 0;
        int end = item.size();
        while (first < end && isLead(sentence, item, first)) {
            first++;
        }
        while (end > first && isBlank(sentence, item.get(end - 1))) {
            end--;
        }
        return item.subList(first, end);
    }

    private static boolean isLead(SentenceReading sentence, List<Token> item, int index) {
        Token token = item.get(index);
        String word = token.span().of(sentence.text());
        boolean figured = token instanceof QuantityToken && index > 0;
        boolean figure =
                FIGURES.contains(word) && index + 1 < item.size() && item.get(index + 1) instanceof QuantityToken;
        return figured || figure || isBlank(sentence, token);
    }

    private static boolean isBlank(SentenceReading sentence, Token token) {
        String word = token.span().of(sentence.text());
        return word.isBlank() || word.startsWith("…") || word.equals(".");
    }

    private static String text(SentenceReading sentence, List<Token> tokens) {
        return span(tokens).of(sentence.text());
    }

    private static Span span(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
