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

    /** How a sentence says that it goes on to tell of the meeting. */
    private static final Pattern THERE =
            Pattern.compile("(?:^|[,:;])(?:在)?(?:大?会上|会议上|(?:签约|开工|启动|开幕|揭牌)?(?:仪式|活动|论坛|推介会)上|活动现场|现场|大会|期间,)"
                    + "|(?:此次|本次|这次)[^,。;]{0,6}(?:签约|开工|活动|盛会|大会|会议|仪式|竣工|投产)|集中(?:签约|签署|开工|开竣工|竣工)");

    /** How many sentences after it a meeting is still spoken of. */
    private static final int REACH = 12;

    private static final int NOWHERE = Integer.MAX_VALUE;
    /** Longer than this no meeting goes on. */
    private static final int MOST_DAYS = 31;

    private final Article article;
    private final IntFunction<Scoped<Period>> meetingIn;
    /** By sentence, where it begins to tell of the meeting; {@link #NOWHERE} for most. */
    private final BySentence<Integer> told;

    /** @param meetingIn when the meeting was that a sentence tells of */
    Occasions(Article article, IntFunction<Scoped<Period>> meetingIn) {
        this.article = article;
        this.meetingIn = meetingIn;
        this.told = new BySentence<>(article.sentences().size(), this::toldUpTo);
    }

    /** The time of the meeting in its paragraph that a sentence goes on to tell of, up to a position in it; none where it does not. */
    Scoped<Period> of(int index, int position) {
        boolean there = told.of(index) <= position;
        int paragraph = paragraphOf(index);
        for (int i = index - 1; there && i >= Math.max(0, index - REACH) && paragraphOf(i) == paragraph; i--) {
            Scoped<Period> meeting = meetingIn.apply(i);
            Period period = meeting.value();
            if (period != null && ChronoUnit.DAYS.between(period.start(), period.end()) < MOST_DAYS) {
                return new Scoped<>(period, "period.occasion", meeting.span());
            }
        }
        return new Scoped<>(null, "period.none", null);
    }

    /** Where the first words end that go on to tell of the meeting. */
    private int toldUpTo(int index) {
        Span sentence = article.sentences().get(index).span();
        Matcher there = THERE.matcher(article.text()).region(sentence.start(), sentence.end());
        return there.find() ? there.end() : NOWHERE;
    }

    private int paragraphOf(int index) {
        return article.sentences().get(index).sentence().paragraph();
    }
}
