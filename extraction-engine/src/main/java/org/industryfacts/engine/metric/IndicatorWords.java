package org.industryfacts.engine.metric;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Measure;

/** What the name of an indicator tells of its figure: that it is a share, that it is money. Immutable and safe to share. */
final class IndicatorWords {

    /** How fractions of a whole are written, other than 百分之…: 四分之一, 八成. */
    private static final Pattern FRACTION = Pattern.compile("(?<!百)分之|成(?:半|多)?$");

    private static final Pattern PROPORTION = Pattern.compile("占.+比例$");

    private static final String YUAN = "CNY";

    private final WordEndings shares = WordEndings.load(IndicatorWords.class, "share-indicators.tsv");
    private final WordEndings money = WordEndings.load(IndicatorWords.class, "money-indicators.tsv");

    /** A round number that leaves its unit out is money where its indicator or what it is an amount of is: 200亿母基金. */
    String unit(Quantity quantity, @Nullable String indicator, SentenceReading sentence) {
        boolean unsaid = quantity.unit().equals(Quantity.UNSAID);
        return unsaid && (indicator != null && money.end(indicator) || isAmountOfMoney(quantity, sentence))
                ? YUAN
                : quantity.unit();
    }

    private boolean isAmountOfMoney(Quantity quantity, SentenceReading sentence) {
        String text = sentence.text();
        int end = quantity.span().end();
        int noun = end < text.length() && text.charAt(end) == '的' ? end + 1 : end;
        return sentence.phrasesAfter(noun).stream().anyMatch(phrase -> money.end(phrase.of(text)));
    }

    /** A rate of something that by its name is a share is a share (市场占有率), and so is one written as a fraction. */
    Measure measure(Quantity quantity, Measure measure, @Nullable String indicator, String text) {
        boolean share = measure == Measure.RATE
                && (indicator != null
                                && (shares.end(indicator)
                                        || PROPORTION.matcher(indicator).find())
                        || FRACTION.matcher(quantity.written().of(text)).find());
        return share ? Measure.SHARE : measure;
    }
}
