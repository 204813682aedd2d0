package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.value.TimeExpression;

/**
 * What stands above a part of an article.
 *
 * @param sentence the index of the first sentence under it
 * @param places that it names; their spans are in the headline
 * @param times that it lends to what stands under it; their spans are in the headline
 * @param named all the times that it names, which are those of the growth that is told under it at most
 * @param ofWork whether it heads a report of what was done and what will be: 政府工作报告, 2024年工作回顾
 * @param looksBack whether it says that what stands under it was done, though its year may not be over: 工作回顾
 */
public record Headline(
        int sentence,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<TimeExpression> named,
        boolean ofWork,
        boolean looksBack) {

    public Headline {
        places = List.copyOf(places);
        times = List.copyOf(times);
        named = List.copyOf(named);
    }
}
