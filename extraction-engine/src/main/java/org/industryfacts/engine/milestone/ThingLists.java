package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** Parts a row of things into its items and what sums them up: A、B和C等项目. Immutable. */
final class ThingLists {

    private static final Set<String> ANDS = Set.of("和", "与", "及", "以及");

    private static final List<String> WHOLE = List.of("项目", "工程");

    private static final Set<String> AND_SO_ON = Set.of("等", "等等");

    private static final Set<String> SOME = Set.of("批", "一批", "多个", "个", "座", "家", "条");

    private static final int LONGEST_PLACE = 4;

    private static final int SHORTEST_OF_LIST = 4;

    private static final int LONGEST_WITHOUT_HEAD = 6;

    private static final int LONGEST_OF_HEAD = 4;

    private static final int MOST_OF_LIST = 3;

    private static final int LONGEST_QUOTED = 14;

    private static final Pattern SUM = Pattern.compile("^([一两三四五六七八九十]+|等?一批|多|数)?(座|个|条|项(?!目)|大(?!数据)|台|家|批)");

    /** Those that a list of others has: 北京、上海等10个城市的项目. */
    private static final Pattern OF_OTHERS = Pattern.compile("(城市|地区|地市|省份|省市|区县|县区|部门|国家)的");

    private final WordEndings sums = WordEndings.load(ThingLists.class, "sum-words.tsv");
    private final RunOpenings openings;
    private final Predicate<String> things;

    /** @param things whether a phrase ends like the name of a thing */
    ThingLists(RunOpenings openings, Predicate<String> things) {
        this.openings = openings;
        this.things = things;
    }

    /** The things of a row, parted at 、 and at the 和 after a thing. */
    ThingRuns.Run parted(SentenceReading sentence, List<Token> tokens) {
        return parted(sentence, tokens, false);
    }

    /** @param further whether others were named before, which a sum may count too: A项目,B项目两个工业项目 */
    ThingRuns.Run parted(SentenceReading sentence, List<Token> tokens, boolean further) {
        List<List<Token>> items = items(sentence, tokens);
        return summed(sentence, items, further || items.size() > 1);
    }

    private List<List<Token>> items(SentenceReading sentence, List<Token> tokens) {
        List<List<Token>> items = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            String word = token.of(sentence.text());
            depth += ThingRuns.count(ThingRuns.OPENING, word) - ThingRuns.count(ThingRuns.CLOSING, word);
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
        return items;
    }

    /** The items of a row that is said to be of projects, which need only names: 三联重工、达嘉包装. */
    ThingRuns.Run named(SentenceReading sentence, List<Token> tokens) {
        List<Span> items = items(sentence, tokens).stream()
                .map(item -> trimmed(sentence, item))
                .filter(item -> !item.isEmpty())
                .map(ThingLists::span)
                .toList();
        return items.size() > 1 && isNamedList(sentence, items) ? new ThingRuns.Run(items, true) : ThingRuns.NONE;
    }

    /** Whether the word that ends the whole row speaks of all of it: 电缆厂及设备基地项目. */
    private static boolean isJoined(SentenceReading sentence, List<Token> tokens, List<Token> item) {
        String whole = text(sentence, tokens);
        return WHOLE.stream()
                        .anyMatch(word ->
                                whole.endsWith(word) && !text(sentence, item).endsWith(word))
                && tokens.stream().noneMatch(token -> token.of(sentence.text()).equals("、"));
    }

    /** The items without what sums them up: 三座电站, 等一批项目, ……15个重大项目. */
    private ThingRuns.Run summed(SentenceReading sentence, List<List<Token>> items, boolean several) {
        List<Token> last = items.get(items.size() - 1);
        int sum = sumOf(sentence, last, several);
        if (sum > 0) {
            items.set(items.size() - 1, last.subList(0, sum));
        }
        List<Span> spans = items.stream()
                .map(item -> trimmed(sentence, item))
                .filter(item -> !item.isEmpty())
                .map(ThingLists::span)
                .toList();
        if (sum > 0 && arePlaces(sentence, spans)) {
            return ofPlaces(sentence, last.subList(sum, uncounted(last, sum)));
        }
        boolean whole = !spans.isEmpty()
                && spans.size() == items.size()
                && (sum > 0 && isNamedList(sentence, spans)
                        || isSharedHead(sentence, spans)
                        || spans.stream().allMatch(span -> isThing(sentence, span)));
        if (!whole) {
            return ThingRuns.NONE;
        }
        boolean listed = sum > 0 || spans.stream().anyMatch(span -> !things.test(span.of(sentence.text())));
        return new ThingRuns.Run(spans, listed);
    }

    /** What is said to be in the places of a list: 准东、喀什等一批|新能源基地. */
    private ThingRuns.Run ofPlaces(SentenceReading sentence, List<Token> sum) {
        int first = IntStream.range(0, sum.size())
                .filter(i -> SOME.contains(sum.get(i).of(sentence.text())) || StepObjects.isCount(sum.get(i)))
                .map(i -> i + 1)
                .max()
                .orElse(1);
        List<Token> thing = sum.subList(Math.min(first, sum.size()), sum.size());
        return !thing.isEmpty() && things.test(text(sentence, thing))
                ? new ThingRuns.Run(List.of(span(thing)), false)
                : ThingRuns.NONE;
    }

    /** Whether a list is of places, not all of which need be known. */
    private boolean arePlaces(SentenceReading sentence, List<Span> items) {
        return items.stream().anyMatch(item -> isPlace(sentence, item))
                && items.stream().allMatch(item -> item.length() <= LONGEST_PLACE && !isThing(sentence, item));
    }

    /** Whether a row is nothing but a region, which comes no step further itself: 准东、喀什等新能源基地. */
    static boolean isPlace(SentenceReading sentence, Span item) {
        List<Token> tokens = sentence.tokensIn(item);
        return tokens.size() == 1
                && tokens.get(0) instanceof PlaceToken place
                && place.place().kind() == PlaceMention.Kind.REGION;
    }

    /** Whether most items of a list are names or things, so that the others are too. */
    private boolean isNamedList(SentenceReading sentence, List<Span> items) {
        long named = items.stream()
                .filter(span -> isThing(sentence, span) || isOne(sentence, span))
                .count();
        return 2 * named >= items.size()
                && items.stream().allMatch(span -> span.length() >= SHORTEST_OF_LIST || isOne(sentence, span));
    }

    /** Whether the last item says what all of them are: 官地、锦屏水电站; 航天南路、航天四路和中交路. */
    private boolean isSharedHead(SentenceReading sentence, List<Span> items) {
        if (items.size() < 2) {
            return false;
        }
        long things = items.stream().filter(span -> isThing(sentence, span)).count();
        boolean last = isThing(sentence, items.get(items.size() - 1));
        boolean most = items.size() > 2 && MOST_OF_LIST * things >= (MOST_OF_LIST - 1) * items.size();
        return (last && items.size() <= LONGEST_OF_HEAD || most)
                && items.stream()
                        .allMatch(span -> isThing(sentence, span)
                                || isOne(sentence, span) && span.length() <= LONGEST_WITHOUT_HEAD);
    }

    /** Whether an item of an announced list is surely one. */
    boolean isOneOrThing(SentenceReading sentence, Span item) {
        return isThing(sentence, item) || isOne(sentence, item);
    }

    static boolean isOne(SentenceReading sentence, Span item) {
        return isNamed(sentence, item) || isBrand(sentence, item);
    }

    /** Whether a row ends like the name of a thing, or is a name in quotation marks. */
    boolean isThing(SentenceReading sentence, Span item) {
        String text = item.of(sentence.text());
        boolean quoted = text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        return things.test(text)
                || quoted && text.length() <= LONGEST_QUOTED && !ThingRuns.isFollowedByNoun(sentence, item);
    }

    /** Whether a row holds what no mere sort of things has: a name, a place, letters. */
    static boolean isNamed(SentenceReading sentence, Span item) {
        return sentence.tokensIn(item).stream()
                .anyMatch(token ->
                        token instanceof NameToken || token instanceof PlaceToken || token instanceof CodeToken);
    }

    /** Whether a row holds a proper noun, or the pieces of a word that no dictionary has, as brands are: 拓|普机器人. */
    private static boolean isBrand(SentenceReading sentence, Span item) {
        boolean piece = false;
        for (Token token : sentence.tokensIn(item)) {
            WordClass wordClass = token instanceof WordToken word ? word.word().wordClass() : WordClass.OTHER;
            boolean single =
                    token instanceof WordToken && token.span().length() == 1 && wordClass != WordClass.PUNCTUATION;
            if (wordClass == WordClass.NAME || piece && single) {
                return true;
            }
            piece = single;
        }
        return false;
    }

    /** The token that begins what sums up a list; -1 where nothing does. */
    private int sumOf(SentenceReading sentence, List<Token> last, boolean several) {
        for (int i = 1; i < last.size(); i++) {
            String rest = text(sentence, last.subList(i, uncounted(last, i)));
            boolean andSoOn = AND_SO_ON.contains(last.get(i).of(sentence.text()));
            boolean sum = andSoOn || several && isSum(last.get(i), rest);
            if (sum
                    && !OF_OTHERS.matcher(rest).find()
                    && (things.test(rest) || sums.end(rest) || andSoOn && i == last.size() - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Where what sums a list up ends, without the number after it: 等工业项目|45个. */
    private static int uncounted(List<Token> last, int first) {
        int end = last.size();
        return end - 1 > first && StepObjects.isCount(last.get(end - 1)) ? end - 1 : end;
    }

    private static boolean isSum(Token token, String rest) {
        return token instanceof QuantityToken quantity
                        && quantity.quantity().unit().equals("count")
                || token instanceof WordToken && SUM.matcher(rest).find();
    }

    /** An item without blanks, points of suspension and the figures that it begins with: 年产5万吨. */
    private List<Token> trimmed(SentenceReading sentence, List<Token> item) {
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

    private boolean isLead(SentenceReading sentence, List<Token> item, int index) {
        Token token = item.get(index);
        String word = token.of(sentence.text());
        boolean figured = token instanceof QuantityToken
                && (index > 0 || RunOpenings.isMoney(token) || StepObjects.isCount(token));
        boolean figure =
                openings.isFigureWord(word) && index + 1 < item.size() && item.get(index + 1) instanceof QuantityToken;
        return figured || figure || word.equals("的") || isBlank(sentence, token);
    }

    private static boolean isBlank(SentenceReading sentence, Token token) {
        String word = token.of(sentence.text());
        return word.isBlank() || word.startsWith("…") || word.equals(".");
    }

    private static String text(SentenceReading sentence, List<Token> tokens) {
        return span(tokens).of(sentence.text());
    }

    static Span span(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
