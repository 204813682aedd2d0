package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.region.RegionTree;

/**
 * The districts that zones stand in, where an article says so in brackets after the zone: 云岭高新区(河东区). What it says of
 * the zone elsewhere is there too. Immutable.
 */
final class ZoneDistricts {

    private final Map<String, String> codes = new HashMap<>();

    ZoneDistricts(Article article, RegionTree tree) {
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
                codes.putIfAbsent(name(zone), code);
            }
        }
    }

    /** The code of the district that a zone stands in; none where the article does not say. */
    List<String> of(PlaceMention zone) {
        String code = zone.kind() == PlaceMention.Kind.ZONE ? codes.get(name(zone)) : null;
        return code == null ? List.of() : List.of(code);
    }

    private static String name(PlaceMention zone) {
        String id = zone.id();
        return id == null ? zone.name() : id;
    }
}
