package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.Zone;

/** Leads words such as 全市 and 园区 back to the last place of their sort. Reads one article from its beginning. */
final class Anaphora {

    private final RegionTree regions;
    private final ZoneNames zones;
    private final Map<AnaphorSense, Referent> last = new EnumMap<>(AnaphorSense.class);

    Anaphora(RegionTree regions, ZoneNames zones) {
        this.regions = regions;
        this.zones = zones;
    }

    /**
     * Takes note of a place.
     *
     * @param place what the article names; a zone under the name that the article gives it
     * @param inPassing whether it only lends its name to something else, so that it replaces no place noted before
     */
    void note(Referent place, boolean inPassing) {
        if (place.regionCode() == null) {
            return;
        }
        List<AnaphorSense> senses = new ArrayList<>();
        if (place.zone() != null) {
            noteZone(place, place.zone(), senses);
        } else {
            senses.add(AnaphorSense.PLACE);
        }
        if (place.name().endsWith("区")) {
            senses.add(AnaphorSense.DISTRICT);
        }
        if (place.name().endsWith("新区")) {
            senses.add(AnaphorSense.NEW_AREA);
        }
        senses.forEach(sense -> put(sense, place, inPassing));
        noteWholes(place.regionCode(), inPassing);
    }

    private static void noteZone(Referent place, Zone.Kind kind, List<AnaphorSense> senses) {
        for (AnaphorSense sense : AnaphorSense.values()) {
            if (sense.zones().contains(kind)) {
                senses.add(sense);
            }
        }
    }

    /** Notes the province, city and so on that a place is or is part of, the nearest of each. */
    private void noteWholes(String code, boolean inPassing) {
        Map<AnaphorSense, Region> nearest = new EnumMap<>(AnaphorSense.class);
        regions.byCode(code).ifPresent(region -> noteWhole(region, nearest));
        regions.ancestors(code).forEach(region -> noteWhole(region, nearest));
        nearest.forEach((sense, region) -> put(sense, Referent.of(region), inPassing));
    }

    private static void noteWhole(Region region, Map<AnaphorSense, Region> nearest) {
        AnaphorSense sense =
                switch (region.name().charAt(region.name().length() - 1)) {
                    case '省' -> AnaphorSense.PROVINCE;
                    case '市' -> AnaphorSense.CITY;
                    case '州' -> AnaphorSense.PREFECTURE;
                    case '县', '旗' -> AnaphorSense.COUNTY;
                    default -> AnaphorSense.PLACE;
                };
        if (sense != AnaphorSense.PLACE) {
            nearest.putIfAbsent(sense, region);
        }
    }

    private void put(AnaphorSense sense, Referent place, boolean inPassing) {
        if (inPassing) {
            last.putIfAbsent(sense, place);
        } else {
            last.put(sense, place);
        }
    }

    /** What {@code word} refers to at this point; null where the article has named nothing of the sort. */
    @Nullable
    Referent resolve(AnaphorSense sense, String word) {
        Referent place = last.get(sense);
        if (place == null) {
            return zoneOfLastPlace(sense, word);
        }
        return sense == AnaphorSense.ZONE && !isCalled(place, word) ? null : place;
    }

    /** 园区 is said of any zone, 产业园 only of one whose name ends with it. */
    private static boolean isCalled(Referent zone, String word) {
        return word.endsWith("园区") && !word.startsWith("产业") || zone.name().endsWith(word);
    }

    /** 高新区 where none was named: that of the region which was. */
    private @Nullable Referent zoneOfLastPlace(AnaphorSense sense, String word) {
        Referent place = last.get(AnaphorSense.PLACE);
        if (place == null || sense.zones().size() != 1) {
            return null;
        }
        Zone.Kind kind = sense.zones().iterator().next();
        return zones.zoneOf(place, word, place.name() + word, new ZoneNames.Suffix(kind, true));
    }
}
