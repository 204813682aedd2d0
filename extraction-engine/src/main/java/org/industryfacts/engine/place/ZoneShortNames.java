package org.industryfacts.engine.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;

/**
 * What an article goes on to call a zone, without the region that it first named it with: 航天基地 after 西安航天基地. Words that
 * many zones are called by (高新区) are anaphors of their own.
 */
final class ZoneShortNames {

    /** Shorter ones are words for any zone. */
    private static final int SHORTEST = 4;

    private static final int MOST_ZONES = 32;

    private final RegionTree regions;
    private final Cues cues;

    ZoneShortNames(RegionTree regions, Cues cues) {
        this.regions = regions;
        this.cues = cues;
    }

    /**
     * The places of a text with those that are called by such names, in order, none overlapping another; the longest name
     * goes first.
     */
    List<Draft> added(String text, List<Draft> drafts) {
        Map<String, Draft> zones = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String rest = zones.size() < MOST_ZONES ? withoutRegion(text, draft) : null;
            if (rest != null) {
                zones.putIfAbsent(rest, draft);
            }
        }
        if (zones.isEmpty()) {
            return drafts;
        }
        NavigableMap<Integer, Draft> places = new TreeMap<>();
        drafts.forEach(draft -> places.put(draft.span().start(), draft));
        zones.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> addCalled(text, name, zones.get(name), places));
        return List.copyOf(places.values());
    }

    /** What follows the region in the name of a zone; null where a draft is no zone or its name has no region. */
    private @Nullable String withoutRegion(String text, Draft draft) {
        if (draft.referents().size() != 1 || draft.referents().get(0).zone() == null) {
            return null;
        }
        String code = draft.referents().get(0).regionCode();
        String name = text.substring(draft.head(), draft.span().end());
        return code == null
                ? null
                : Stream.concat(regions.byCode(code).stream(), regions.ancestors(code).stream())
                        .mapToInt(region -> lengthIn(name, region))
                        .filter(length -> length > 0 && name.length() - length >= SHORTEST)
                        .mapToObj(name::substring)
                        .findFirst()
                        .orElse(null);
    }

    /** How many characters of a name call the region that it begins with. */
    private static int lengthIn(String name, Region region) {
        String full = region.name();
        String brief = full.substring(0, full.length() - 1);
        return name.startsWith(full)
                ? full.length()
                : brief.length() > 1 && name.startsWith(brief) ? brief.length() : 0;
    }

    private void addCalled(String text, String name, Draft zone, NavigableMap<Integer, Draft> places) {
        int from = zone.span().end();
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (cues.anaphorMayBeginAt(text, at) && isFree(span, places)) {
                places.put(at, new Draft(span, at, zone.referents(), Trust.FULL, true, false, null));
            }
        }
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Draft> places) {
        Map.Entry<Integer, Draft> before = places.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.start();
    }
}
