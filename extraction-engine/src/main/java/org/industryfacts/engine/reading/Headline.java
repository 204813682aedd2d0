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
 */
public record Headline(int sentence, List<PlaceMention> places, List<TimeExpression> times) {

    public Headline {
        places = List.copyOf(places);
        times = List.copyOf(times);
    }
}
