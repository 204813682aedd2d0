package org.industryfacts.engine.scope;

import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/**
 * The meetings that an article reports, and the sentences that go on to tell of them: 3月5日,…大会开幕。会上,…. What was said
 * or done there has their time.
 */
final class Occasions {

    /** How many sentences after it a meeting is still spoken of. */
    private static final int REACH = 12;

    private static final int NOWHERE = Integer.MAX_VALUE;
    /** Longer than this no meeting goes on. */
    private static final int MOST_DAYS = 31;
    /** What a meeting is held for may be named by a quarter: 三季度重点项目集中开工. */
    private static final int MOST_DAYS_OF_WORK = 92;

    private final Article article;
    private final ScopePatterns patterns;
    private final IntFunction<Scoped<Period>> meetingIn;
    /** By sentence, where it begins to tell of the meeting; {@link #NOWHERE} for most. */
    private final BySentence<Integer> told;
    /** The same for words that leave no doubt of which meeting it is. */
    private final BySentence<Integer> toldOfThis;

    /** @param meetingIn when the meeting was that a sentence tells of */
    Occasions(Article article, ScopePatterns patterns, IntFunction<Scoped<Period>> meetingIn) {
        this.article = article;
        this.patterns = patterns;
        this.meetingIn = meetingIn;
        this.told = new BySentence<>(article.sentences().size(), index -> toldUpTo(patterns.there(), index));
        this.toldOfThis = new BySentence<>(article.sentences().size(), index -> toldUpTo(patterns.doneThere(), index));
    }

    /**
     * The time of the meeting in its paragraph that a sentence goes on to tell of, up to a position in it; none where
     * it does not.
     */
    Scoped<Period> of(int index, int position) {
        return told.of(index) <= position ? before(index, paragraphOf(index)) : PeriodScope.NONE;
    }

    /** The same of something that happened: in earlier paragraphs too, where it is said to be of the meeting: 此次签约的. */
    Scoped<Period> ofEvent(int index, int position) {
        return toldOfThis.of(index) <= position ? before(index, 0) : of(index, position);
    }

    /** The same for a figure, which may stand a paragraph or two after that which tells of the meeting. */
    Scoped<Period> ofFigure(int index, int position) {
        int paragraph = toldOfThis.of(index) <= position ? 0 : paragraphOf(index) - 2;
        return Math.min(told.of(index), toldOfThis.of(index)) <= position ? before(index, paragraph) : PeriodScope.NONE;
    }

    /**
     * The time of the last meeting before a sentence, no further back than a paragraph, else of what one is held for.
     */
    private Scoped<Period> before(int index, int paragraph) {
        Scoped<Period> work = PeriodScope.NONE;
        for (int i = index - 1; i >= Math.max(0, index - REACH) && paragraphOf(i) >= paragraph; i--) {
            Scoped<Period> meeting = meetingIn.apply(i);
            Period period = meeting.value();
            long days = period == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(period.start(), period.end());
            Scoped<Period> found = new Scoped<>(period, PeriodScope.OCCASION, meeting.span());
            if (days < MOST_DAYS) {
                return found;
            } else if (days < MOST_DAYS_OF_WORK && work.value() == null) {
                work = found;
            }
        }
        return work;
    }

    /** Where the first words end that go on to tell of the meeting. */
    private int toldUpTo(Pattern words, int index) {
        Span sentence = article.sentences().get(index).span();
        Matcher there = words.matcher(article.text()).region(sentence.start(), sentence.end());
        return there.find() ? there.end() : NOWHERE;
    }

    private int paragraphOf(int index) {
        return article.sentences().get(index).sentence().paragraph();
    }
}
