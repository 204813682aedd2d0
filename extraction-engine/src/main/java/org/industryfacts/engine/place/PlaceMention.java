package org.industryfacts.engine.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * A place that a text names.
 *
 * @param span its characters, with what it is named to be part of: all of 江苏苏州相城区
 * @param id {@code region:} and the code, or that of a registered zone; null for areas, for zones that no register has,
 *     and for a region whose name is clear but which of its bearers is not
 * @param name what it is called: a region's official name, a zone's full name where it is registered, else the
 *     characters; an anaphor has the name of what it means, for zones as the article has it
 * @param regionCode GB/T 2260 code of the region, or of the one that the zone stands in; null for areas and where
 *     unclear
 * @param insideName whether it is a part of the name of an organisation: 苏州 in 苏州大学, 天津 in 元一(天津)公司
 * @param anaphor whether the text only refers to it: 全市, 园区
 */
public record PlaceMention(
        Span span,
        @Nullable String id,
        String name,
        @Nullable String regionCode,
        Kind kind,
        boolean insideName,
        boolean anaphor) {

    private static final List<String> PARKS = List.of("园", "园区", "城", "谷", "港");

    /** What sort of place it is. */
    public enum Kind {
        /** A division of GB/T 2260. */
        REGION,
        /** A development zone, park or science city. */
        ZONE,
        /** The country, what spans regions (长三角), or another country. */
        AREA
    }

    public PlaceMention {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("span is empty");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        if (kind == Kind.AREA && (id != null || regionCode != null)) {
            throw new IllegalArgumentException("an area has neither id nor region code: " + name);
        }
        if (kind == Kind.ZONE && id != null && regionCode == null) {
            throw new IllegalArgumentException("a registered zone stands somewhere: " + name);
        }
        if (kind == Kind.REGION && (id == null) != (regionCode == null)) {
            throw new IllegalArgumentException("a region has both id and code, or neither: " + name);
        }
    }

    /** The same place by fewer characters: 上海 in 上海市长. */
    public PlaceMention cutTo(Span shorter) {
        return new PlaceMention(shorter, id, name, regionCode, kind, insideName, anaphor);
    }

    /** Whether a name is one of a park, which 园区 may stand for, rather than of a zone as big as a town. */
    public static boolean isPark(String name) {
        for (String ending : PARKS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
