package org.industryfacts.engine.ranking;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.text.Span;

/**
 * Among whom a place is held.
 *
 * @param indicator what is measured, where the words say that too: 产量全国第一
 */
record Among(@Nullable String those, @Nullable String indicator) {

    /** A single character only ends the verb: 跃居|到|第三位. */
    private static final int SHORTEST = 2;

    /** What a stretch before a place says. */
    static Among in(SentenceReading sentence, RankingWords words, Span stretch) {
        if (stretch.length() < SHORTEST) {
            return new Among(null, null);
        }
        ClauseWalk walk = new ClauseWalk(sentence, words, sentence.clauseAt(stretch.start()));
        int begin = walk.amongIn(stretch).orElse(stretch.start());
        String among = new Span(begin, stretch.end()).of(sentence.text()).replaceFirst("的$", "");
        Span before = new Span(stretch.start(), begin);
        if (before.length() > 1) {
            return new Among(among.isEmpty() ? null : among, before.of(sentence.text()));
        }
        Span those = walk.onlyThose(new Span(begin, stretch.end()));
        String rest = new Span(those.end(), stretch.end()).of(sentence.text());
        return !those.isEmpty() && words.endsMeasure(rest)
                ? new Among(those.of(sentence.text()), rest.replaceFirst("^的", ""))
                : new Among(among.isEmpty() ? null : among, null);
    }
}
