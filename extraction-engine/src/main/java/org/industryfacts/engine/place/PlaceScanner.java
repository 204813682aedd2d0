package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.place.PlaceMention.Kind;
import org.industryfacts.engine.text.Span;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.ZoneRegister;

/**
 * Finds the places that an article names, and what they are.
 *
 * <p>Give it whole articles: what a name means follows from the others. Immutable and safe to share between threads;
 * the same text gives the same mentions. Time grows with the length of the text.
 */
public final class PlaceScanner {

    /** Of 全省, 全市, 全县. */
    private static final char WHOLE = '全';

    private final RegionTree regions;
    private final Gazetteer gazetteer;
    private final ZoneNames zones;
    private final Cues cues;
    private final StackReader stacks;
    private final ZoneShortNames shortNames;
    private final OrganisationNames organisations;
    private final Set<String> publishers;

    private PlaceScanner(RegionTree regions, ZoneRegister register, WordSegmenter segmenter) {
        WordTable<Boolean> stops = WordTable.of(LexiconFile.words(PlaceScanner.class, "name-stops.tsv"));
        this.regions = regions;
        this.zones = ZoneNames.load(stops, regions, register, segmenter);
        this.gazetteer = GazetteerFiles.load(regions, register, zones, segmenter);
        this.cues = Cues.load();
        this.stacks = new StackReader(regions, zones, cues);
        this.shortNames = new ZoneShortNames(regions, cues);
        this.organisations = new OrganisationNames(stops);
        this.publishers = LexiconFile.words(PlaceScanner.class, "publisher-words.tsv");
    }

    /** Loads regions, zones, lexicons and a segmenter of its own; see {@link #load(WordSegmenter, RegionTree)}. */
    public static PlaceScanner load() {
        return load(WordSegmenter.load(), RegionTree.load());
    }

    /**
     * Loads zones and lexicons; a bad line of theirs fails here, with its file and number.
     *
     * @param segmenter tells names from chance neighbours
     * @throws IllegalStateException where the zones are faulty
     * @throws org.industryfacts.engine.lexicon.LexiconException where a lexicon is
     */
    public static PlaceScanner load(WordSegmenter segmenter, RegionTree regions) {
        return new PlaceScanner(regions, ZoneRegister.load(regions), segmenter);
    }

    /** The places that a cleaned article names, in the order of the text, none overlapping another. */
    public List<PlaceMention> scan(String cleanedText) {
        return scan(cleanedText, List.of());
    }

    /**
     * The same, where texts beside the article may name what it only refers to (全市).
     *
     * @param beside the title and what the page says of its publisher, the first that names a place counts
     */
    public List<PlaceMention> scan(String cleanedText, List<String> beside) {
        List<Draft> drafts =
                shortNames.added(cleanedText, stacks.drafts(cleanedText, gazetteer.sightings(cleanedText)));
        DocumentSense sense = new DocumentSense(cleanedText, drafts, regions, cues);
        Anaphora anaphora = new Anaphora(cleanedText, regions, zones);
        List<@Nullable PlaceMention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            mentions.add(
                    draft.anaphor() == null
                            ? named(cleanedText, draft, sense.of(draft), anaphora)
                            : referring(cleanedText, draft, draft.anaphor(), anaphora));
        }
        Anaphora named = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (mentions.get(i) == null && draft.anaphor() != null) {
                named = named == null ? namedIn(beside) : named;
                mentions.set(i, early(cleanedText, draft, draft.anaphor(), anaphora, named));
            }
        }
        return mentions.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable PlaceMention named(String text, Draft draft, @Nullable Referent place, Anaphora anaphora) {
        boolean insideName = draft.insideName() || organisations.contain(text, draft.span());
        if (place == null) {
            return unclear(text, draft, insideName);
        }
        String name = text.substring(draft.head(), draft.span().end());
        anaphora.note(
                place.isRegion() ? place : place.called(name),
                how(text, draft.span(), insideName),
                draft.span().start());
        return mention(draft, place, insideName, false);
    }

    /** A place may lend its name to a project whose size follows it: 枣阳300兆瓦风电项目. */
    private Mentioned how(String text, Span place, boolean insideName) {
        int end = place.end();
        if (cues.otherPlaceBeginsAt(text, place.start())) {
            return Mentioned.ELSEWHERE;
        }
        boolean sized = end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9';
        return insideName || sized ? Mentioned.LENDING : Mentioned.ITSELF;
    }

    /** Looks around the word and not through the whole text, which may hold it ten thousand times. */
    private static boolean isSaidAgain(String text, Span said) {
        String word = said.of(text);
        return text.indexOf(word, said.end()) >= 0 || text.lastIndexOf(word, said.start() - 1) >= 0;
    }

    private @Nullable PlaceMention referring(String text, Draft draft, AnaphorSense sense, Anaphora anaphora) {
        Referent place =
                anaphora.resolve(sense, draft.span().of(text), draft.span().start());
        return place == null ? null : mention(draft, place, beginsName(text, draft), true);
    }

    /** Whether a name begins with the word, as 该市人民医院; none does with one for the whole of a region: 全市医院. */
    private boolean beginsName(String text, Draft draft) {
        return text.charAt(draft.span().start()) != WHOLE && organisations.contain(text, draft.span());
    }

    /**
     * 全市 before any city is named: the one that is named later, else what stands beside the article names, else a place
     * that the text does not tell, as the 经开区 of a bulletin that speaks of it again and again.
     */
    private @Nullable PlaceMention early(
            String text, Draft draft, AnaphorSense sense, Anaphora anaphora, Anaphora beside) {
        PlaceMention later = sense.mayStayUnnamed() ? referring(text, draft, sense, anaphora) : null;
        PlaceMention meant = later == null ? referring(text, draft, sense, beside) : later;
        String word = draft.span().of(text);
        boolean stays = sense.isRegion() || sense.mayStayUnnamed() && isSaidAgain(text, draft.span());
        return meant != null || !stays
                ? meant
                : new PlaceMention(
                        draft.span(),
                        null,
                        word,
                        null,
                        sense.isRegion() ? Kind.AREA : Kind.ZONE,
                        beginsName(text, draft),
                        true);
    }

    /** The places that texts name, of each sort the first. */
    private Anaphora namedIn(List<String> texts) {
        Anaphora anaphora = new Anaphora("", regions, zones);
        for (String text : texts) {
            List<Draft> drafts = stacks.drafts(text, gazetteer.sightings(text));
            DocumentSense sense = new DocumentSense(text, drafts, regions, cues);
            for (Draft draft : drafts) {
                Referent place = draft.anaphor() == null ? sense.of(draft) : null;
                boolean lends = !organisations.contain(text, draft.span())
                        || publishers.stream()
                                .anyMatch(
                                        word -> text.indexOf(word, draft.span().end()) >= 0);
                if (place != null && lends) {
                    String name = text.substring(draft.head(), draft.span().end());
                    anaphora.note(place.isRegion() ? place : place.called(name), Mentioned.LENDING, 0);
                }
            }
        }
        return anaphora;
    }

    /** A full name that nothing in the article resolves is a place still; a short one may be no place at all. */
    private static @Nullable PlaceMention unclear(String text, Draft draft, boolean insideName) {
        if (draft.trust() != Trust.FULL && !draft.supported()) {
            return null;
        }
        String name = text.substring(draft.head(), draft.span().end());
        Kind kind = draft.referents().get(0).kind();
        return new PlaceMention(draft.span(), null, name, null, kind, insideName, false);
    }

    private static PlaceMention mention(Draft draft, Referent place, boolean insideName, boolean anaphor) {
        return new PlaceMention(
                draft.span(), place.id(), place.name(), place.regionCode(), place.kind(), insideName, anaphor);
    }
}
