package org.industryfacts.engine.focus;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.SenseTable;

/** Takes off a phrase what stands behind the name of an industry and is no part of it. Immutable. */
final class WordsBehind {

    /** What may end such words besides those of the table. */
    private static final String OTHER_LAST = "亿级新全";

    /** What says only that an industry is meant, and how great it is. */
    private final Pattern behind;

    /** What that ends with: a look at one character tells of most phrases that the pattern need not be tried. */
    private final String behindLast;

    /** What becomes of an industry. */
    private final Pattern growth;

    private final String growthLast;

    private WordsBehind(SenseTable<BehindWord> words) {
        this.behind =
                words.pattern("(?:(?:[万千百]亿级?|@kind)?等?(?:@whole|(?<=产业)(?:@growth|@renewal)|@makes+@base)@manner?"
                        + "|[万千百]亿级?|(?<!创)新|(?<!安)全|@alone)$");
        this.behindLast = OTHER_LAST
                + last(
                        words,
                        BehindWord.WHOLE,
                        BehindWord.GROWTH,
                        BehindWord.RENEWAL,
                        BehindWord.BASE,
                        BehindWord.MANNER,
                        BehindWord.ALONE);
        this.growth = words.pattern("@growth$");
        this.growthLast = last(words, BehindWord.GROWTH);
    }

    static WordsBehind load() {
        return new WordsBehind(SenseTable.load(BehindWord.class, "behind-words.tsv"));
    }

    /** A phrase without them: 邮轮经济 of 邮轮经济产业链. */
    String without(String phrase) {
        return endsWithOneOf(behindLast, phrase) ? behind.matcher(phrase).replaceFirst("") : phrase;
    }

    /** A phrase without the word for what becomes of an industry, be it called one or not: 低空经济发展. */
    String ungrown(String phrase) {
        return endsWithOneOf(growthLast, phrase) ? growth.matcher(phrase).replaceFirst("") : phrase;
    }

    private static String last(SenseTable<BehindWord> words, BehindWord... senses) {
        return Stream.of(senses)
                .flatMap(sense -> words.words(sense).stream())
                .map(word -> word.substring(word.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private static boolean endsWithOneOf(String characters, String phrase) {
        return !phrase.isEmpty() && characters.indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
    }
}
