package org.industryfacts.engine.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.Zone;

/** Leads words such as 全市 and 园区 back to the last place of their sort. Reads one article from its beginning. */
final class Anaphora {

    private static final int MOST_NAMED = 32;

    private final RegionTree regions;
    private final ZoneNames zones;
    private final Map<AnaphorSense, Referent> last = new EnumMap<>(AnaphorSense.class);
    private final Parks parks;
    private final Headed headed;

    /** The zones that were named, the last first. */
    private final Deque<Referent> named = new ArrayDeque<>();

    /** @param text of the article */
    Anaphora(String text, RegionTree regions, ZoneNames zones) {
        this.parks = new Parks(text);
        this.headed = new Headed(Math.max(0, text.indexOf('\n')), regions);
        this.regions = regions;
        this.zones = zones;
    }

    /**
     * Takes note of a place.
     *
     * @param place what the article names; a zone under the name that the article gives it
     * @param how it is named; where it only lends its name to something else or is where another goes, it replaces no
     *     place noted before
     * @param position where it is named
     */
    void note(Referent place, Mentioned how, int position) {
        boolean inPassing = how != Mentioned.ITSELF;
        if (place.kind() == PlaceMention.Kind.AREA) {
            return;
        }
        Set<AnaphorSense> senses = sensesOf(place);
        senses.forEach(sense -> put(sense, place, inPassing));
        if (how != Mentioned.ELSEWHERE) {
            headed.note(place, senses, inPassing, position);
        }
        if (place.zone() != null) {
            noteName(place, inPassing);
        }
        if (!inPassing && sensesOf(place).contains(AnaphorSense.ZONE)) {
            parks.note(place, position);
        }
        if (place.regionCode() != null) {
            noteWholes(place.regionCode(), inPassing);
        }
    }

    private void noteName(Referent zone, boolean inPassing) {
        if (inPassing && !named.contains(zone)) {
            named.addLast(zone);
        } else if (!inPassing) {
            named.remove(zone);
            named.addFirst(zone);
        }
        if (named.size() > MOST_NAMED) {
            named.removeLast();
        }
    }

    private static Set<AnaphorSense> sensesOf(Referent place) {
        Set<AnaphorSense> senses = EnumSet.noneOf(AnaphorSense.class);
        if (place.zone() == null) {
            senses.add(AnaphorSense.PLACE);
        }
        for (AnaphorSense sense : AnaphorSense.values()) {
            if (place.zone() != null && sense.zones().contains(place.zone())) {
                senses.add(sense);
            }
        }
        if (place.name().endsWith("区") || isRun(place.zone())) {
            senses.add(AnaphorSense.DISTRICT);
        }
        if (place.name().endsWith("新区")) {
            senses.add(AnaphorSense.NEW_AREA);
        }
        return senses;
    }

    /** Whether such a zone is run as a district, whatever it is called: 中国医药城. */
    private static boolean isRun(Zone.@Nullable Kind zone) {
        return zone == Zone.Kind.HIGH_TECH || zone == Zone.Kind.ECONOMIC;
    }

    /** Notes the province, city and so on that a place is or is part of, the nearest of each. */
    private void noteWholes(String code, boolean inPassing) {
        Map<AnaphorSense, Region> nearest = new EnumMap<>(AnaphorSense.class);
        regions.byCode(code).ifPresent(region -> noteNearest(region, nearest));
        regions.ancestors(code).forEach(region -> noteNearest(region, nearest));
        nearest.forEach((sense, region) -> put(sense, Referent.of(region), inPassing));
    }

    private static void noteNearest(Region region, Map<AnaphorSense, Region> nearest) {
        senseOf(region).ifPresent(sense -> nearest.putIfAbsent(sense, region));
    }

    private static Optional<AnaphorSense> senseOf(Region region) {
        return switch (region.name().charAt(region.name().length() - 1)) {
            case '省' -> Optional.of(AnaphorSense.PROVINCE);
            case '市' -> Optional.of(AnaphorSense.CITY);
            case '州' -> Optional.of(AnaphorSense.PREFECTURE);
            case '县', '旗' -> Optional.of(AnaphorSense.COUNTY);
            default -> Optional.empty();
        };
    }

    private void put(AnaphorSense sense, Referent place, boolean inPassing) {
        if (inPassing) {
            last.putIfAbsent(sense, place);
        } else {
            last.put(sense, place);
        }
    }

    /** What {@code word} refers to at a position; null where the article has named nothing of the sort. */
    @Nullable
    Referent resolve(AnaphorSense sense, String word, int position) {
        if (sense == AnaphorSense.NAMED_ZONE) {
            return named.stream()
                    .filter(zone -> zone.name().endsWith(word))
                    .findFirst()
                    .orElse(null);
        }
        Referent own = headed.of(sense);
        if (own != null) {
            return own;
        }
        Referent place = sense == AnaphorSense.ZONE ? parks.meant(position, last.get(sense)) : last.get(sense);
        return place == null ? zoneOfLastPlace(sense, word) : place;
    }

    /**
     * 高新区 where none was named: that of the region which was. A 新区 has a name of its own, seldom that of its region.
     */
    private @Nullable Referent zoneOfLastPlace(AnaphorSense sense, String word) {
        Referent place = last.get(AnaphorSense.PLACE);
        if (place == null || sense.zones().size() != 1 || sense == AnaphorSense.NEW_AREA) {
            return null;
        }
        Zone.Kind kind = sense.zones().iterator().next();
        return zones.zoneOf(place, word, place.name() + word, new ZoneNames.Suffix(kind, true));
    }
}
