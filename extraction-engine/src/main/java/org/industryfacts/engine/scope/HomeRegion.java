package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;

/**
 * The region that an article speaks of most. What it lists in passing counts half, what its headline names thrice more.
 */
final class HomeRegion {

    private static final int LISTED = 1;
    private static final int NAMED = 2;
    private static final int HEADED = 6;

    /** So many parts of a region, each named as often, are gone through in turn. */
    private static final int SIBLINGS = 3;

    /** Of so many places that an article names all but one must be its own. */
    private static final int DOMINANT = 3;

    private final RegionTree tree;
    private final @Nullable String code;
    private final Optional<PlaceMention> mention;
    private final boolean dominant;

    HomeRegion(Article article, PassingPlaces passing, RegionTree tree) {
        this.tree = tree;
        this.code = mostNamed(article, passing, tree);
        this.mention = mention(article, code);
        this.dominant = isDominant(article);
    }

    /** Its code; null where the article names no region. */
    @Nullable
    String code() {
        return code;
    }

    /** A mention of it. */
    Optional<PlaceMention> mention() {
        return mention;
    }

    /** Whether nearly all places that the article names are the region, or within it or around it. */
    boolean dominant() {
        return dominant;
    }

    /** Whether the region lies within another. */
    boolean isWithin(String other) {
        return code != null && tree.isWithin(code, other);
    }

    /** Whether a place has nothing to do with the region. */
    boolean isForeign(String other) {
        return code != null && !tree.isWithin(code, other) && !tree.isWithin(other, code);
    }

    private boolean isDominant(Article article) {
        List<String> free = article.places().stream()
                .filter(place -> place.regionCode() != null && !place.insideName())
                .map(PlaceMention::regionCode)
                .toList();
        long own = free.stream().filter(place -> !isForeign(place)).count();
        return free.size() > 1 && DOMINANT * own >= (DOMINANT - 1) * free.size();
    }

    private static Optional<PlaceMention> mention(Article article, @Nullable String code) {
        List<PlaceMention> mentions = article.places().stream()
                .filter(place -> code != null && code.equals(place.regionCode()))
                .toList();
        return mentions.stream()
                .filter(place -> !place.insideName() && place.kind() == PlaceMention.Kind.REGION)
                .findFirst()
                .or(() -> mentions.stream().filter(place -> !place.insideName()).findFirst())
                .or(() -> mentions.stream().findFirst());
    }

    private static @Nullable String mostNamed(Article article, PassingPlaces passing, RegionTree tree) {
        Map<String, Integer> counts = new HashMap<>();
        article.headline().places().forEach(place -> count(counts, place, HEADED));
        article.places().forEach(place -> count(counts, place, passing.isListed(place.span()) ? LISTED : NAMED));
        // The first of equals, in the order of the text.
        String best = null;
        for (PlaceMention place : article.places()) {
            String code = place.regionCode();
            if (code != null && (best == null || counts.get(code) > counts.get(best))) {
                best = code;
            }
        }
        List<String> equals = best == null ? List.of() : namedAsOften(counts, best);
        return equals.size() < SIBLINGS ? best : wholeOf(equals, tree).orElse(best);
    }

    private static List<String> namedAsOften(Map<String, Integer> counts, String code) {
        return counts.keySet().stream()
                .filter(other -> counts.get(other).equals(counts.get(code)))
                .toList();
    }

    /** The region that others are the parts of: where an article goes through them, it is about the whole. */
    private static Optional<String> wholeOf(List<String> parts, RegionTree tree) {
        List<String> wholes = parts.stream()
                .map(part -> tree.ancestors(part).stream()
                        .findFirst()
                        .map(Region::code)
                        .orElse(part))
                .distinct()
                .toList();
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    private static void count(Map<String, Integer> counts, PlaceMention place, int weight) {
        if (place.regionCode() != null) {
            counts.merge(place.regionCode(), weight, Integer::sum);
        }
    }
}
