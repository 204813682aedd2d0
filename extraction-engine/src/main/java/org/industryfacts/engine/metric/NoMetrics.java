package org.industryfacts.engine.metric;

import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;

/**
 * Quantities that are no metrics, whatever stands around them: ages (14年发展), how long things have gone on
 * (连续21个月), places among others (全国16位), classes (110千伏变电站) and conditions of awards. Immutable and safe to share between threads.
 */
final class NoMetrics {

    /** How far a word about a duration may stand from it. */
    private static final int NEAR = 4;

    private static final Pattern RUN = Pattern.compile("(?:连续|一连)[约近超]?$");

    /** The same, where it says how things have gone on; a product may do so too: 药效持续6个月. */
    private static final Pattern GOING_ON = Pattern.compile("持续[约近超]?$");

    private static final Pattern TREND = Pattern.compile("保持|稳?居|位居|领跑|增长|正增长|下降|回升|上升|蝉联|两位数");

    private static final Pattern PLACE_WORD = Pattern.compile("[位名]$");

    /** How a place before another is written: 分别排名第33位和|29位. */
    private static final Pattern PLACE_BEFORE = Pattern.compile("第[0-9]{1,4}[位名][和及、]$");

    private static final int LONGEST_PLACE = 7;

    private final EndingTable<Boolean> rankLeads = EndingTable.of(LexiconFile.words(NoMetrics.class, "rank-leads.tsv"));
    private final AwardConditions conditions = new AwardConditions();
    private final Set<String> durations = LexiconFile.words(NoMetrics.class, "duration-words.tsv");

    /** Whether a quantity of a sentence is none. */
    boolean test(SentenceReading sentence, Quantity quantity) {
        return isNoneByUnit(sentence, quantity) || conditions.hold(sentence, quantity);
    }

    private boolean isNoneByUnit(SentenceReading sentence, Quantity quantity) {
        return switch (quantity.unit()) {
            case "a" -> !isDuration(sentence, quantity.span());
            case "mo", "d" -> isRun(sentence, quantity.span());
            case "person" -> isPlace(sentence, quantity);
            case "V" -> isClass(sentence, quantity.span());
            default -> false;
        };
    }

    private boolean isDuration(SentenceReading sentence, Span years) {
        String text = sentence.text();
        String after = text.substring(years.end(), Math.min(sentence.span().end(), years.end() + NEAR));
        String before = text.substring(Math.max(sentence.span().start(), years.start() - NEAR), years.start());
        return durations.stream()
                .anyMatch(word ->
                        before.endsWith(word) || after.replaceFirst("^的", "").startsWith(word));
    }

    /** Whether it only says for how long something has gone on: 连续21个月|保持增长. */
    private static boolean isRun(SentenceReading sentence, Span time) {
        String text = sentence.text();
        String before = text.substring(Math.max(sentence.span().start(), time.start() - NEAR), time.start());
        boolean trend =
                TREND.matcher(text).region(time.end(), sentence.span().end()).lookingAt();
        return RUN.matcher(before).find() || trend && GOING_ON.matcher(before).find();
    }

    private boolean isPlace(SentenceReading sentence, Quantity quantity) {
        String text = sentence.text();
        int start = quantity.span().start();
        String before = text.substring(Math.max(sentence.span().start(), start - LONGEST_PLACE), start);
        return (rankLeads.end(before.replaceFirst("第$", ""))
                        || PLACE_BEFORE.matcher(before).find())
                && PLACE_WORD.matcher(quantity.written().of(text)).find();
    }

    /** Whether a voltage says of what class a station or line is: 110千伏变电站. */
    private static boolean isClass(SentenceReading sentence, Span voltage) {
        return sentence.tokenAt(voltage.end())
                .filter(token -> token instanceof WordToken word && word.word().nominal())
                .isPresent();
    }
}
