package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.text.Span;
import org.industryfacts.region.RegionTree;

/**
 * The districts that an article says in brackets after zones that these stand in: 云岭高新区(河东区). A zone that always stands
 * in the same one is there too where nothing is in brackets after it, and nothing is said to be in another place.
 * Immutable.
 */
final class ZoneDistricts {

    /** By mention of a zone. */
    private final Map<Span, String> beside = new HashMap<>();

    /** By zone; one that stands in several has each. */
    private final Map<String, Set<String>> told = new HashMap<>();

    private final Predicate<PlaceMention> elsewhere;

    /** @param elsewhere whether the clause of a zone says that something is in another place */
    ZoneDistricts(Article article, RegionTree tree, Predicate<PlaceMention> elsewhere) {
        this.elsewhere = elsewhere;
        List<PlaceMention> places = article.places();
        for (int i = 0; i + 1 < places.size(); i++) {
            PlaceMention zone = places.get(i);
            PlaceMention district = places.get(i + 1);
            boolean bracketed = zone.kind() == PlaceMention.Kind.ZONE
                    && district.kind() == PlaceMention.Kind.REGION
                    && article.text().startsWith("(", zone.span().end())
                    && district.span().start() == zone.span().end() + 1;
            String code = district.regionCode();
            String around = zone.regionCode();
            if (bracketed && code != null && around != null && tree.isWithin(code, around)) {
                beside.put(zone.span(), code);
                told.computeIfAbsent(name(zone), any -> new HashSet<>()).add(code);
            }
        }
    }

    /** The code of the district that a zone stands in; none where the article does not say. */
    List<String> of(PlaceMention zone) {
        String code = beside.get(zone.span());
        if (code != null || zone.kind() != PlaceMention.Kind.ZONE) {
            return Stream.ofNullable(code).toList();
        }
        Set<String> codes = told.getOrDefault(name(zone), Set.of());
        return codes.size() == 1 && !elsewhere.test(zone) ? List.copyOf(codes) : List.of();
    }

    private static String name(PlaceMention zone) {
        String id = zone.id();
        return id == null ? zone.name() : id;
    }
}
