package org.industryfacts.engine.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Measure;
import org.industryfacts.unit.Unit;

/**
 * What the name of an indicator tells of its figure, that it is a share or a growth, that it is money, and what words
 * beside it tell of it. Immutable and safe to share.
 */
final class IndicatorWords {

    /** What a word tells of an indicator, or of whose it is, that stands before it. */
    enum Sense {
        /** Follows what a clause brings up, for the next to give its figure: 高新技术企业方面. */
        ASPECT,
        /** Follows what comes to something: 绿色铝成为新的千亿产业. */
        BECOMES,
        /** Follows the name of a firm that is new: 公司正式成立. */
        FOUNDED,
        /** Says in the name of an area that a plan lays it out: 总|规划|用地面积. */
        LAID_OUT,
        /** Ends the name of an area, of which 方 is a square metre. */
        AREA,
        /** Ends the name of a number of people: 参保人数超550万. */
        PEOPLE
    }

    /** How fractions of a whole are written, other than 百分之…: 四分之一, 八成. */
    private static final Pattern FRACTION = Pattern.compile("(?<!百)分之|成(?:半|多)?$");

    private static final Pattern PROPORTION = Pattern.compile("占.+(?:比例|比重)$");

    private static final String YUAN = "CNY";
    private static final String PERSON = "person";
    private static final String AREA = "m2";

    private static final String VOLUME = "m3";

    /** How a square or a cubic metre is written for short, where another word says which. */
    private static final Pattern METRES = Pattern.compile("(?<!立)方$");

    /** What makes of 规划 a body or a building: 规划院, 规划馆. */
    private static final String PLANNERS = "院馆局展厅处科委";

    /** What makes a noun of the verb before it: 扩建工程. */
    private static final Set<String> WORKS = Set.of("项目", "工程");

    private static final String POINTS = "percentage_point";

    private final Map<String, Measure> measures =
            LexiconFile.map(IndicatorWords.class, "measure-indicators.tsv", IndicatorWords::measure);
    private final Set<String> doing = LexiconFile.words(IndicatorWords.class, "doing-words.tsv");
    private final WordEndings money = WordEndings.load(IndicatorWords.class, "money-indicators.tsv");
    private final SenseTable<Sense> senses = SenseTable.load(Sense.class, "indicator-words.tsv");
    private final Pattern founded = senses.pattern("[(]|(?:正式|注册)?@founded");

    /** Whether the words by a figure say that a plan lays out the area (ADR 0031): 规划面积, but not 规划馆面积. */
    boolean isLaidOut(String said, String unit) {
        return unit.equals(AREA)
                && senses.words(Sense.LAID_OUT).stream().anyMatch(word -> {
                    int end = said.indexOf(word) + word.length();
                    return end >= word.length() && (end == said.length() || PLANNERS.indexOf(said.charAt(end)) < 0);
                });
    }

    /** The unit of a figure; of a round number that leaves it out, what it is by what it measures. */
    String unit(Quantity quantity, @Nullable String indicator, SentenceReading sentence) {
        if (quantity.unit().equals(VOLUME)
                && indicator != null
                && isAreaInShort(quantity, indicator, sentence.text())) {
            return AREA;
        }
        return quantity.unit().equals(Quantity.UNSAID) ? unsaid(quantity, indicator, sentence) : quantity.unit();
    }

    /**
     * Money where the indicator or what it is an amount of is (200亿母基金), persons where it is a number of people; what
     * else is measured is counted without a classifier (10万儿童).
     */
    private String unsaid(Quantity quantity, @Nullable String indicator, SentenceReading sentence) {
        if (indicator != null && money.end(indicator) || isAmountOfMoney(quantity, sentence)) {
            return YUAN;
        }
        if (indicator == null) {
            return Quantity.UNSAID;
        }
        return senses.words(Sense.PEOPLE).stream().anyMatch(indicator::endsWith) ? PERSON : Unit.COUNT;
    }

    /** Whether what is measured is an area, so that 方 is none of volume: 建筑面积32万方. */
    private boolean isAreaInShort(Quantity quantity, String indicator, String text) {
        return METRES.matcher(quantity.written().of(text)).find()
                && senses.words(Sense.AREA).stream().anyMatch(indicator::endsWith);
    }

    private boolean isAmountOfMoney(Quantity quantity, SentenceReading sentence) {
        String text = sentence.text();
        int end = quantity.span().end();
        int noun = end < text.length() && text.charAt(end) == '的' ? end + 1 : end;
        return sentence.phrasesAfter(noun).stream().anyMatch(phrase -> money.end(phrase.of(text)));
    }

    /** Whether a phrase says what part something is of a whole: 占工业总产值比重. */
    static boolean isProportion(String phrase) {
        return PROPORTION.matcher(phrase).find();
    }

    private static Measure measure(Row row) {
        try {
            return Coded.of(Measure.class, row.text(1));
        } catch (IllegalArgumentException e) {
            throw row.error("no measure: " + row.text(1));
        }
    }

    /**
     * What a figure measures that a rule takes for a share or another ratio: what the indicator is by its name
     * (市场占有率); else a share where it is written as a fraction. A distance between two rates is none of them.
     */
    Measure measure(Quantity quantity, Measure measure, @Nullable String indicator, String text) {
        return switch (measure) {
            case LEVEL, GROWTH -> measure;
            case SHARE, RATE ->
                byName(quantity.unit().equals(POINTS) ? null : indicator)
                        .orElse(FRACTION.matcher(quantity.written().of(text)).find() ? Measure.SHARE : measure);
        };
    }

    private Optional<Measure> byName(@Nullable String indicator) {
        if (indicator == null) {
            return Optional.empty();
        } else if (PROPORTION.matcher(indicator).find()) {
            return Optional.of(Measure.SHARE);
        }
        return IntStream.range(0, indicator.length())
                .mapToObj(indicator::substring)
                .flatMap(ending -> Stream.ofNullable(measures.get(ending)))
                .findFirst();
    }

    /** Whether a phrase ends as what is measured in money does: 税收收入. */
    boolean isMoney(String phrase) {
        return money.end(phrase);
    }

    /** Whether a phrase ends as what percentages measure does: 转换效率. */
    boolean isRate(String phrase) {
        return byName(phrase).isPresent();
    }

    boolean is(Sense sense, String word) {
        return senses.is(sense, word);
    }

    /** Whether the words from a position on say that the firm named before it is new, or explain its name. */
    boolean tellFoundation(String text, int position) {
        return founded.matcher(text).region(position, text.length()).lookingAt();
    }

    /** Whether a phrase names more than what is done: 光伏装机, but not 分两期建设. */
    boolean names(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        Token last = tokens.get(tokens.size() - 1);
        return !doing.contains(last.of(sentence.text()))
                || measures.containsKey(phrase.of(sentence.text())) && tokens.size() > 1
                || tokens.stream().anyMatch(token -> isThing(token) && !doing.contains(token.of(sentence.text())));
    }

    /** Whether a phrase begins with what is done to a thing that it ends with: 建设|电池工厂, but not 扩建项目. */
    boolean tellsDoing(SentenceReading sentence, Span phrase) {
        Token first = sentence.tokensIn(phrase).get(0);
        String done = new Span(first.span().end(), phrase.end()).of(sentence.text());
        return doing.contains(first.of(sentence.text())) && !WORKS.contains(done);
    }

    private static boolean isThing(Token token) {
        return !(token instanceof WordToken word)
                || switch (word.word().wordClass()) {
                    case NOUN, VERBAL_NOUN, NAME, PRONOUN -> true;
                    case VERB,
                            ADJECTIVE,
                            ADVERB,
                            PREPOSITION,
                            CONJUNCTION,
                            AUXILIARY,
                            NUMERAL,
                            CLASSIFIER,
                            TIME,
                            LOCALISER,
                            PUNCTUATION,
                            OTHER -> false;
                };
    }
}
