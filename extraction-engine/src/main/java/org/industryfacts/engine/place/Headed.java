package org.industryfacts.engine.place;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.region.RegionTree;

/**
 * The district or zone that the headline of an article names, whose 全区 is wherever the article speaks of its parts or its
 * neighbours. One that only lends its name to something (宝塔区政府工作报告) counts where no other is
 * named, or where it is part of the one that is.
 */
final class Headed {

    private final int headlineEnd;
    private final RegionTree regions;
    private @Nullable Referent named;
    private @Nullable Referent lent;

    /** @param headlineEnd where the headline ends; 0 where there is none */
    Headed(int headlineEnd, RegionTree regions) {
        this.headlineEnd = headlineEnd;
        this.regions = regions;
    }

    /** @param lends whether the place only lends its name */
    void note(Referent place, Set<AnaphorSense> senses, boolean lends, int position) {
        if (position >= headlineEnd || !isDistrict(place, senses)) {
            return;
        }
        if (lends) {
            lent = lent == null ? place : lent;
        } else {
            named = named == null ? place : named;
        }
    }

    private static boolean isDistrict(Referent place, Set<AnaphorSense> senses) {
        return senses.contains(AnaphorSense.DISTRICT) && !place.name().endsWith("园区");
    }

    /** What a word of some sense means all over the article; null where the headline does not tell. */
    @Nullable
    Referent of(AnaphorSense sense) {
        boolean narrower = named == null || lent != null && isWithin(lent, named);
        Referent district = narrower ? lent : named;
        return sense == AnaphorSense.DISTRICT ? district : null;
    }

    /** Whether a place is part of another: 临桂区 of 广西. */
    private boolean isWithin(Referent part, Referent whole) {
        String code = whole.regionCode();
        return part.regionCode() != null
                && code != null
                && regions.ancestors(part.regionCode()).stream()
                        .anyMatch(above -> above.code().equals(code));
    }
}
