package org.industryfacts.engine.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.Span;
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

    /** No zone's name goes on after a firm's. */
    private static final String FIRM = "公司";

    private final WordTable<Suffix> suffixes = new WordTable<>();
    private final WordTable<Boolean> stops;
    private final SenseTable<ZoneLimit> limits = SenseTable.load(ZoneLimit.class, "zone-limits.tsv");
    private final RegionTree regions;
    private final ZoneRegister zones;
    private final WordSegmenter words;
    private final Map<String, List<Zone>> byRegion;

    private ZoneNames(WordTable<Boolean> stops, RegionTree regions, ZoneRegister zones, WordSegmenter words) {
        this.stops = stops;
        this.regions = regions;
        this.zones = zones;
        this.words = words;
        this.byRegion = zones.all().stream().collect(Collectors.groupingBy(Zone::regionCode));
    }

    static ZoneNames load(WordTable<Boolean> stops, RegionTree regions, ZoneRegister zones, WordSegmenter words) {
        ZoneNames names = new ZoneNames(stops, regions, zones, words);
        LexiconFile.read(ZoneNames.class, "zone-suffixes.tsv", 3).forEach(names::addSuffix);
        return names;
    }

    private void addSuffix(Row row) {
        if (suffixes.putIfAbsent(row.text(0), Suffix.read(row)) != null) {
            throw row.error(row.text(0) + " is there already");
        }
    }

    /** The zone whose name begins with {@code place} and goes on after it; null where none does. */
    @Nullable
    Draft extended(String text, Draft place) {
        int start = place.span().end();
        int limit = Math.min(text.length(), start + LONGEST_MIDDLE);
        for (int i = start; i <= limit; i++) {
            WordTable.Match<Suffix> suffix = suffixes.longest(text, i);
            if (suffix != null) {
                return isPredicated(text, new Span(start, i)) ? null : named(text, place, i, suffix);
            }
            if (i == text.length() || endsName(text, i, i == start)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a word for a zone that a government runs begins here, which only names of places stand before: 高新区. */
    boolean isDevelopmentZoneAt(String text, int start) {
        WordTable.Match<Suffix> suffix = suffixes.longest(text, start);
        return suffix != null && suffix.value().kind() != Zone.Kind.PARK;
    }

    /**
     * Whether what stands between begins with what the place does, or tells of an authority, and so is no part of a name:
     * 宜春市|锚定锂电|产业基地.
     */
    private boolean isPredicated(String text, Span middle) {
        List<Word> inner = words.segment(text, middle);
        return beginsPredicate(inner)
                || inner.stream().anyMatch(word -> limits.is(ZoneLimit.NO_PART, word.characters()));
    }

    private boolean beginsPredicate(List<Word> words) {
        return !words.isEmpty()
                && (limits.is(ZoneLimit.PREDICATE, words.get(0).characters())
                        || switch (words.get(0).wordClass()) {
                            case VERB, ADVERB, PREPOSITION, CONJUNCTION -> true;
                            case ADJECTIVE ->
                                !words.get(0).nominal()
                                        && words.size() > 1
                                        && words.get(1).wordClass() == WordClass.VERB;
                            default -> false;
                        });
    }

    private boolean endsName(String text, int i, boolean first) {
        char c = text.charAt(i);
        return !NameCharacters.isPartOfName(c, first) || text.startsWith(FIRM, i) || stops.longest(text, i) != null;
    }

    private Draft named(String text, Draft place, int suffixStart, WordTable.Match<Suffix> suffix) {
        boolean bare = suffixStart == place.span().end();
        Zone.Kind kind = suffix.value().kind();
        String word = text.substring(suffixStart, suffix.end());
        String name = text.substring(place.head(), suffix.end());
        List<Referent> meant = place.referents().stream()
                .filter(referent -> referent.regionCode() != null)
                .map(referent -> bare
                        ? zoneOf(referent, word, name, suffix.value())
                        : Referent.unregistered(name, referent, kind))
                .toList();
        boolean certain = place.trust().compareTo(Trust.WORD) < 0
                || bare && kind != Zone.Kind.PARK && place.trust() != Trust.NEVER;
        return place.zone(suffix.end(), meant, certain);
    }

    /**
     * The zone that a word such as 高新区 means in a region.
     *
     * @param name what to call it where no register has it
     */
    Referent zoneOf(Referent place, String word, String name, Suffix suffix) {
        return registered(place, word, suffix)
                .map(Referent::of)
                .orElseGet(() -> Referent.unregistered(name, place, suffix.kind()));
    }

    private Optional<Zone> registered(Referent place, String word, Suffix suffix) {
        String code = place.regionCode();
        if (!place.isRegion() || code == null) {
            return Optional.empty();
        }
        Optional<Zone> byName = regions.byCode(code).stream()
                .flatMap(region -> region.names().stream())
                .flatMap(region -> zones.named(region + word).stream())
                .findFirst();
        return byName.isPresent() || !suffix.lone() ? byName : onlyOne(code, suffix.kind());
    }

    private Optional<Zone> onlyOne(String code, Zone.Kind kind) {
        List<Zone> there = byRegion.getOrDefault(code, List.of()).stream()
                .filter(zone -> zone.kind() == kind)
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /**
     * A word that names of zones end with.
     *
     * @param lone whether it means the only registered zone of its kind that a region has
     */
    record Suffix(Zone.Kind kind, boolean lone) {

        private static Suffix read(Row row) {
            try {
                return new Suffix(Coded.of(Zone.Kind.class, row.text(1)), row.yesNo(2));
            } catch (IllegalArgumentException e) {
                throw row.error(e.getMessage());
            }
        }
    }
}
