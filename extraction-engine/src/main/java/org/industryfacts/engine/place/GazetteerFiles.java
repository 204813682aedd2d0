package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.Span;
import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.Zone;
import org.industryfacts.region.ZoneRegister;

/** Gathers the gazetteer from the regions, the zones and the lexicons of this package. */
final class GazetteerFiles {

    private final RegionTree regions;
    private final Map<String, Trust> listed = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    /** In the order of the files, so that the order of loading does not depend on hashes. */
    private final Map<String, Names> names = new LinkedHashMap<>();

    private final WordTable<Entry> words = new WordTable<>();

    private final WordSegmenter segmenter;

    private GazetteerFiles(RegionTree regions, WordSegmenter segmenter) {
        this.regions = regions;
        this.segmenter = segmenter;
    }

    /** Reads everything; what is faulty is a {@link LexiconException} that names file and line. */
    static Gazetteer load(RegionTree regions, ZoneRegister zones, ZoneNames zoneNames, WordSegmenter segmenter) {
        GazetteerFiles files = new GazetteerFiles(regions, segmenter);
        List<Row> trusts = rows("short-names.tsv", 2);
        trusts.forEach(row -> files.listed.put(row.text(0), Trust.read(row, 1)));
        regions.all().forEach(files::addRegion);
        zones.all().forEach(files::addZone);
        trusts.forEach(files::checkListed);
        rows("former-names.tsv", 2).forEach(files::addFormerName);
        rows("nicknames.tsv", 2).forEach(files::addNickname);
        files.addNames(false);
        rows("areas.tsv", 2).forEach(files::addArea);
        rows("anaphors.tsv", 3).forEach(files::addAnaphor);
        rows("phrases.tsv", 2).forEach(files::addPhrase);
        files.addNames(true);
        return new Gazetteer(files.words, new WordBoundaries(segmenter), zoneNames);
    }

    private static List<Row> rows(String file, int columns) {
        return LexiconFile.read(GazetteerFiles.class, file, columns);
    }

    private void addRegion(Region region) {
        Referent referent = Referent.of(region);
        addName(region.name(), referent, Trust.FULL);
        for (String other : region.otherNames()) {
            addName(other, referent, usualTrust(region, other));
        }
    }

    private static Trust usualTrust(Region region, String name) {
        if (name.length() > 2 && "市区县旗州".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return Trust.FULL;
        }
        return switch (region.level()) {
            case PROVINCE, PREFECTURE -> Trust.FREE;
            case COUNTY -> region.name().endsWith("市") ? Trust.FREE : Trust.WEAK;
        };
    }

    private void addZone(Zone zone) {
        zone.names().forEach(name -> addName(name, Referent.of(zone), Trust.FREE));
    }

    private void addName(String name, Referent referent, Trust usual) {
        Trust trust = listed.getOrDefault(name, usual);
        known.add(name);
        names.computeIfAbsent(name, key -> new Names()).add(referent, trust);
    }

    /** @param ordinaryWords whether those names that are words first, which yield to all else that a word may be */
    private void addNames(boolean ordinaryWords) {
        names.forEach((name, bearers) -> {
            Entry.Name entry = bearers.entry();
            if (ordinaryWords ? entry.trust() == Trust.NEVER && isOfThing(name) : entry.trust() != Trust.NEVER) {
                words.putIfAbsent(name, entry);
            }
        });
    }

    /** Whether a word is no verb or adjective, which zones may stand after as after any other: 新建|开发区, 合作|经开区. */
    private boolean isOfThing(String name) {
        List<Word> read = segmenter.segment(name, new Span(0, name.length()));
        return read.stream().noneMatch(word -> word.wordClass().isVerbal() || word.wordClass() == WordClass.ADJECTIVE);
    }

    private void checkListed(Row row) {
        if (!known.contains(row.text(0))) {
            throw row.error("no region or zone is called " + row.text(0));
        }
    }

    /** A former name holds as the names of today do. */
    private void addFormerName(Row row) {
        Region region = region(row);
        if (known.contains(row.text(0))) {
            throw row.error("a region or zone is called " + row.text(0) + " today");
        }
        addName(row.text(0), Referent.of(region), usualTrust(region, row.text(0)));
    }

    private Region region(Row row) {
        return regions.byCode(row.text(1)).orElseThrow(() -> row.error("no region has this code"));
    }

    private void addNickname(Row row) {
        Region region = region(row);
        names.computeIfAbsent(row.text(0), key -> new Names()).add(Referent.of(region), Trust.WEAK);
    }

    private void addArea(Row row) {
        add(row, new Entry.Name(List.of(Referent.area(row.text(1))), Trust.FREE));
    }

    private void addAnaphor(Row row) {
        add(row, new Entry.Reference(row.constant(AnaphorSense.class, 1), row.yesNo(2)));
    }

    private void addPhrase(Row row) {
        String place = row.optionalText(1);
        if (place != null && !row.text(0).startsWith(place)) {
            throw row.error(row.text(0) + " does not begin with " + place);
        }
        add(row, new Entry.Phrase(place == null ? 0 : place.length()));
    }

    private void add(Row row, Entry entry) {
        if (words.putIfAbsent(row.text(0), entry) != null) {
            throw row.error(row.text(0) + " is there already");
        }
    }

    /** The bearers of a name while they are gathered, each a region or zone of a register, which has an id. */
    private static final class Names {
        private final List<Referent> referents = new ArrayList<>();
        private @Nullable Trust trust;

        private void add(Referent referent, Trust offered) {
            if (!isKnown(referent)) {
                referents.add(referent);
            }
            trust = trust == null || offered.compareTo(trust) < 0 ? offered : trust;
        }

        private boolean isKnown(Referent referent) {
            for (Referent known : referents) {
                if (Objects.equals(known.id(), referent.id())) {
                    return true;
                }
            }
            return false;
        }

        private Entry.Name entry() {
            referents.sort(GazetteerFiles::byLevel);
            return new Entry.Name(referents, trust == null ? Trust.WORD : trust);
        }
    }

    private static int byLevel(Referent a, Referent b) {
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(Referent referent) {
        return referent.level() == null ? Integer.MAX_VALUE : referent.level().ordinal();
    }
}
