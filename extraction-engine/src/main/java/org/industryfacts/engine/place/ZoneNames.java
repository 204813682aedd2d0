package org.industryfacts.engine.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.fact.Coded;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.Zone;
import org.industryfacts.region.ZoneRegister;

/**
 * Zones that are named by a place and a word for zones: 信阳市高新区, which the register has, and 武清生物医药产业园, which it
 * has not.
 */
final class ZoneNames {

    /** How many characters may stand between the place and the word for the zone. */
    private static final int LONGEST_MIDDLE = 14;

    private final NameTrie<Zone.Kind> suffixes = new NameTrie<>();
    private final NameTrie<Boolean> stops;
    private final RegionTree regions;
    private final ZoneRegister zones;
    private final Map<Host, List<Zone>> byHost;

    private ZoneNames(NameTrie<Boolean> stops, RegionTree regions, ZoneRegister zones) {
        this.stops = stops;
        this.regions = regions;
        this.zones = zones;
        this.byHost =
                zones.all().stream().collect(Collectors.groupingBy(zone -> new Host(zone.regionCode(), zone.kind())));
    }

    static ZoneNames load(NameTrie<Boolean> stops, RegionTree regions, ZoneRegister zones) {
        ZoneNames names = new ZoneNames(stops, regions, zones);
        LexiconFile.read(ZoneNames.class, "zone-suffixes.tsv", 2).forEach(names::addSuffix);
        return names;
    }

    private void addSuffix(Row row) {
        try {
            suffixes.putIfAbsent(row.text(0), Coded.of(Zone.Kind.class, row.text(1)));
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    /** The zone whose name begins with {@code place} and goes on after it; null where none does. */
    @Nullable
    Draft extended(String text, Draft place) {
        int start = place.span().end();
        int limit = Math.min(text.length(), start + LONGEST_MIDDLE);
        for (int i = start; i <= limit; i++) {
            NameTrie.Match<Zone.Kind> suffix = suffixes.longest(text, i);
            if (suffix != null) {
                return named(text, place, i, suffix);
            }
            if (i == text.length() || endsName(text, i, i == start)) {
                return null;
            }
        }
        return null;
    }

    private boolean endsName(String text, int i, boolean first) {
        char c = text.charAt(i);
        return !NameCharacters.isPartOfName(c, first) || stops.longest(text, i) != null;
    }

    private Draft named(String text, Draft place, int suffixStart, NameTrie.Match<Zone.Kind> suffix) {
        boolean bare = suffixStart == place.span().end();
        String kind = text.substring(suffixStart, suffix.end());
        String name = text.substring(place.head(), suffix.end());
        List<Referent> meant = place.referents().stream()
                .filter(referent -> referent.regionCode() != null)
                .map(referent ->
                        bare ? zoneOf(referent, kind, suffix.value(), name) : made(referent, name, suffix.value()))
                .toList();
        boolean certain = place.trust() != Trust.WORD || bare && suffix.value() != Zone.Kind.PARK;
        return place.zone(suffix.end(), meant, certain);
    }

    /** The zone of a kind that a region has, as 高新区 says it. */
    Referent zoneOf(Referent place, String word, Zone.Kind kind, String name) {
        return registered(place, word, kind).map(Referent::of).orElseGet(() -> made(place, name, kind));
    }

    /** The registered zone that {@code word} means in a region: by name, else as the only one of its kind there. */
    Optional<Zone> registered(Referent place, String word, Zone.Kind kind) {
        if (!place.isRegion() || place.regionCode() == null) {
            return Optional.empty();
        }
        String code = place.regionCode();
        Optional<Zone> byName = regions.byCode(code).stream()
                .flatMap(region -> region.names().stream())
                .flatMap(region -> zones.named(region + word).stream())
                .findFirst();
        return byName.isPresent() || kind == Zone.Kind.PARK ? byName : onlyOne(code, kind);
    }

    private Optional<Zone> onlyOne(String code, Zone.Kind kind) {
        List<Zone> there = byHost.getOrDefault(new Host(code, kind), List.of());
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static Referent made(Referent place, String name, Zone.Kind kind) {
        return Referent.unregistered(name, place.regionCode(), kind);
    }

    private record Host(String regionCode, Zone.Kind kind) {}
}
