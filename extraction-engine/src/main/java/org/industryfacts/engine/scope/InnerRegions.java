package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.region.RegionTree;

/**
 * The part of a region that an article is about, if all the parts that it names lie one within the other: what it says
 * of a city is of the district that it speaks of, if it does so from the start or more than once, and of the city not
 * far oftener. Not thread-safe.
 */
final class InnerRegions {

    /** How many characters an article begins with. */
    private static final int LEAD = 300;

    /** How often the region may be named for each time that its part is. */
    private static final int OFTENER = 2;

    private final List<PlaceMention> places;
    private final RegionTree tree;
    private final Map<String, String> innermost = new HashMap<>();

    /** @param places all that an article names */
    InnerRegions(List<PlaceMention> places, RegionTree tree) {
        this.places = places.stream()
                .filter(place -> place.regionCode() != null && !place.insideName())
                .toList();
        this.tree = tree;
    }

    /** The innermost part of a region that the article is about; itself where there is none. */
    String of(String code) {
        return innermost.computeIfAbsent(code, this::find);
    }

    private String find(String code) {
        List<String> parts = places.stream()
                .map(PlaceMention::regionCode)
                .distinct()
                .filter(part -> !part.equals(code) && tree.isWithin(part, code))
                .toList();
        Optional<String> inner = parts.stream()
                .filter(part -> parts.stream().allMatch(other -> tree.isWithin(part, other)))
                .findFirst();
        return inner.filter(part -> isSpokenOf(part, code)).orElse(code);
    }

    private boolean isSpokenOf(String part, String whole) {
        List<PlaceMention> mentions = mentions(part);
        return (mentions.size() > 1 || mentions.get(0).span().start() < LEAD)
                && OFTENER * mentions.size() >= mentions(whole).size();
    }

    private List<PlaceMention> mentions(String code) {
        return places.stream().filter(place -> code.equals(place.regionCode())).toList();
    }
}
