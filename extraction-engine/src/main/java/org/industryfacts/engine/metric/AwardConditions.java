package org.industryfacts.engine.metric;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Comparator;

/**
 * Finds the quantities of a sentence that only say who gets an award: 年营业收入首次超过10亿元的企业,奖励50万元. They are
 * thresholds, and the award is the metric. Immutable and safe to share between threads.
 */
final class AwardConditions {

    /** How a clause sets a bound before the quantity that it is. */
    private static final Pattern BOUND = Pattern.compile("^(?:对|凡|给|向)|首次|达|超过|突破|满|不低于|不少于|高于");

    /**
     * Up to the 的 of who meets the condition, over one more condition that comes on top (10亿元,且增长两成的); 按30%的比例 is
     * the award. It reaches only so far that a text without stops costs no more than one with them.
     */
    private static final String CONDITION = "[^,。;]{0,40}?(?:,[且并同][^,。;]{0,40}?)?的(?!比例|标准|额度)";

    private final Pattern followed;

    AwardConditions() {
        Set<String> words = LexiconFile.words(AwardConditions.class, "award-words.tsv");
        String award = "(?:" + String.join("|", words) + ")";
        String beneficiary = "(?:(?!" + award + ")[^,。;的]){0,12}";
        this.followed = Pattern.compile(CONDITION + beneficiary + "(?:,|给予|予以)[^,。;]{0,24}?" + award);
    }

    /** Whether a quantity is part of the condition of an award. */
    boolean hold(SentenceReading sentence, Quantity quantity) {
        Matcher matcher = followed.matcher(sentence.text());
        matcher.region(quantity.span().end(), sentence.span().end());
        return matcher.lookingAt() && isBound(sentence, quantity);
    }

    private static boolean isBound(SentenceReading sentence, Quantity quantity) {
        int start = quantity.span().start();
        Span before = new Span(sentence.clauseAt(start).start(), start);
        return quantity.comparator() == Comparator.GT
                || BOUND.matcher(before.of(sentence.text())).find();
    }
}
