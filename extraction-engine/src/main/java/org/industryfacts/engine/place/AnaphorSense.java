package org.industryfacts.engine.place;

import java.util.EnumSet;
import java.util.Set;

import org.industryfacts.region.Zone;

/** What a word such as 全市 or 园区 refers to: the last place of a sort; {@code anaphors.tsv} explains. */
enum AnaphorSense {
    PROVINCE,
    CITY,
    PREFECTURE,
    COUNTY,
    DISTRICT,
    PLACE,
    ZONE(EnumSet.complementOf(EnumSet.of(Zone.Kind.NEW_AREA))),
    /** A zone whose name ends with the word itself. */
    NAMED_ZONE(EnumSet.allOf(Zone.Kind.class)),
    HIGH_TECH(EnumSet.of(Zone.Kind.HIGH_TECH)),
    ECONOMIC(EnumSet.of(Zone.Kind.ECONOMIC)),
    NEW_AREA(EnumSet.of(Zone.Kind.NEW_AREA)),
    FREE_TRADE(EnumSet.of(Zone.Kind.FREE_TRADE)),
    DEVELOPMENT_ZONE(EnumSet.of(Zone.Kind.ECONOMIC, Zone.Kind.HIGH_TECH));

    private final Set<Zone.Kind> zones;

    AnaphorSense() {
        this(EnumSet.noneOf(Zone.Kind.class));
    }

    AnaphorSense(Set<Zone.Kind> zones) {
        this.zones = zones;
    }

    /** Whether a region of one level is meant: 全市, 我省. */
    boolean isRegion() {
        return switch (this) {
            case PROVINCE, CITY, PREFECTURE, COUNTY, DISTRICT -> true;
            case PLACE, ZONE, NAMED_ZONE, HIGH_TECH, ECONOMIC, NEW_AREA, FREE_TRADE, DEVELOPMENT_ZONE -> false;
        };
    }

    /** Whether those who write for one place call it by the word alone: 全市, 经开区, but not 园区 or 新区. */
    boolean mayStayUnnamed() {
        return switch (this) {
            case PROVINCE, CITY, PREFECTURE, COUNTY, DISTRICT, HIGH_TECH, ECONOMIC, DEVELOPMENT_ZONE -> true;
            case PLACE, ZONE, NAMED_ZONE, NEW_AREA, FREE_TRADE -> false;
        };
    }

    /** The sorts of zones that are meant; none where it is a region. */
    Set<Zone.Kind> zones() {
        return zones;
    }
}
