package org.industryfacts.engine.place;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.place.PlaceMention.Kind;
import org.industryfacts.region.Region;
import org.industryfacts.region.Zone;

/**
 * What a name may mean.
 *
 * @param id null for areas and for zones that no register has
 * @param regionCode null for areas
 * @param level that of a region, or of the one that an unregistered zone is named after, else null
 * @param zone the sort of a zone, else null
 */
record Referent(
        @Nullable String id,
        String name,
        @Nullable String regionCode,
        Kind kind,
        Region.@Nullable Level level,
        Zone.@Nullable Kind zone) {

    static Referent of(Region region) {
        return new Referent("region:" + region.code(), region.name(), region.code(), Kind.REGION, region.level(), null);
    }

    static Referent of(Zone zone) {
        return new Referent(zone.id(), zone.name(), zone.regionCode(), Kind.ZONE, null, zone.kind());
    }

    static Referent area(String name) {
        return new Referent(null, name, null, Kind.AREA, null, null);
    }

    /** A zone that no register has, named after {@code place}. */
    static Referent unregistered(String name, Referent place, Zone.Kind zone) {
        return new Referent(null, name, place.regionCode, Kind.ZONE, place.level, zone);
    }

    /** The same zone where it is unclear in which region it lies. */
    Referent somewhere() {
        return new Referent(null, name, null, kind, null, zone);
    }

    /** The same place under another name. */
    Referent called(String other) {
        return new Referent(id, other, regionCode, kind, level, zone);
    }

    boolean isRegion() {
        return kind == Kind.REGION;
    }
}
