package org.industryfacts.engine.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;

/**
 * Which of its bearers a name means in one article. Names that are clear by themselves come first; they tell what the
 * article is about, and that decides the others. A name that nothing decides has no sense.
 */
final class DocumentSense {

    private final String text;
    private final RegionTree regions;
    private final Cues cues;
    private final Set<Referent> certain = new HashSet<>();
    /** The codes of what is certain, and of all that they are part of. */
    private final Set<String> about = new HashSet<>();

    DocumentSense(String text, List<Draft> drafts, RegionTree regions, Cues cues) {
        this.text = text;
        this.regions = regions;
        this.cues = cues;
        drafts.forEach(this::learnFromFullName);
        drafts.forEach(this::learnFromShortName);
    }

    private void learnFromFullName(Draft draft) {
        if (draft.referents().size() == 1 && (draft.trust() == Trust.FULL || draft.supported())) {
            learn(draft.referents().get(0));
        }
    }

    private void learnFromShortName(Draft draft) {
        if (draft.trust() == Trust.FREE) {
            Referent highest = highest(draft.referents());
            if (highest != null && rivals(draft.referents(), highest).isEmpty()) {
                learn(highest);
            }
        }
    }

    /** Those of the same short name that the article knows, other than parts of the highest: 长沙 is not 长沙县. */
    private List<Referent> rivals(List<Referent> referents, Referent highest) {
        return certain.contains(highest)
                ? List.of()
                : certainOnes(referents).stream()
                        .filter(referent -> !isPart(referent, highest))
                        .toList();
    }

    private boolean isPart(Referent part, Referent whole) {
        return part.regionCode() != null
                && whole.regionCode() != null
                && regions.isWithin(part.regionCode(), whole.regionCode());
    }

    private void learn(Referent referent) {
        if (certain.add(referent) && referent.regionCode() != null) {
            about.add(referent.regionCode());
            regions.ancestors(referent.regionCode()).forEach(region -> about.add(region.code()));
        }
    }

    /** What a place means; null where it is unclear, or no place at all. */
    @Nullable
    Referent of(Draft draft) {
        Referent highest = highest(draft.referents());
        List<Referent> known = highest == null || draft.trust() != Trust.FREE
                ? certainOnes(draft.referents())
                : rivals(draft.referents(), highest);
        if (!known.isEmpty()) {
            return known.size() == 1 ? known.get(0) : null;
        }
        if (draft.trust().standsAlone() || draft.supported()) {
            return highest != null ? highest : byContext(draft);
        }
        if (highest != null && cues.placeBeginsAt(text, draft.span().start(), draft.trust())) {
            return highest;
        }
        return switch (draft.trust()) {
            case WEAK -> only(draft.referents(), this::isInRegionOfArticle);
            case NEVER -> zoneByContext(draft);
            case FULL, FREE, WORD, STACK -> null;
        };
    }

    /** A zone that is surely one, though its region may be another of the same name. */
    private @Nullable Referent zoneByContext(Draft draft) {
        Referent near = byContext(draft);
        return near != null || draft.referents().isEmpty()
                ? near
                : draft.referents().get(0).somewhere();
    }

    private @Nullable Referent byContext(Draft draft) {
        Referent near = only(draft.referents(), this::isInRegionOfArticle);
        return near != null ? near : only(draft.referents(), this::isInProvinceOfArticle);
    }

    private List<Referent> certainOnes(List<Referent> referents) {
        return referents.stream().filter(certain::contains).toList();
    }

    /** The only one of the highest level among them; null where there are several. */
    private static @Nullable Referent highest(List<Referent> referents) {
        if (referents.isEmpty()) {
            return null;
        }
        Region.Level level = referents.get(0).level();
        return only(referents, referent -> referent.level() == level);
    }

    private boolean isInRegionOfArticle(Referent referent) {
        String code = referent.regionCode();
        return code != null
                && (about.contains(code)
                        || regions.parent(code)
                                .filter(parent -> about.contains(parent.code()))
                                .isPresent());
    }

    private boolean isInProvinceOfArticle(Referent referent) {
        return referent.regionCode() != null
                && regions.ancestors(referent.regionCode()).stream().anyMatch(above -> about.contains(above.code()));
    }

    private static @Nullable Referent only(List<Referent> referents, Predicate<Referent> wanted) {
        Referent found = null;
        for (Referent referent : referents) {
            if (wanted.test(referent)) {
                if (found != null) {
                    return null;
                }
                found = referent;
            }
        }
        return found;
    }
}
