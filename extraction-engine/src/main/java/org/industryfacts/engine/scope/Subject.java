package org.industryfacts.engine.scope;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * Whose a fact is.
 *
 * @param text its name, a span of the article or the full name that the article gives it
 * @param id of a region, a zone or an organisation, where known
 * @param regions GB/T 2260 codes of where it is, most specific first
 * @param kind how it is said
 * @param span where it is named
 * @param rule the scope rule that found it: {@code subject.clause}
 */
public record Subject(String text, @Nullable String id, List<String> regions, Kind kind, Span span, String rule) {
    /** Where something is going on, which only its own sentence speaks of. */
    static final String VISITED = "subject.visited";

    static final String POINTED = "subject.pointed";

    /** Who only did what something is described by: 是|常州|引进的12家企业之一. */
    static final String DOER = "subject.doer";

    /** What words for a region that is not named begin and end with, and how long they are: 全县, 我市. */
    private static final String WHOLES = "全我本该";

    private static final String DIVISIONS = "省市州盟县区旗镇乡";

    private static final int UNNAMED = 2;

    public Subject {
        regions = List.copyOf(regions);
    }

    /** How a subject is said. */
    public enum Kind {
        /** By the name of a region, zone or area. */
        PLACE,
        /** By the name of a firm. */
        COMPANY,
        /** By the name of an authority. */
        GOVERNMENT,
        /** By the name of another organisation, a park, platform or project. */
        NAME,
        /** By a phrase that describes it, or the name that a single thing was given. */
        PHRASE
    }

    /** Whether it is a region, zone or area. */
    public boolean place() {
        return kind == Kind.PLACE;
    }

    /** Whether it is the country, another, or what spans regions (长三角), and no region that is never named (全县). */
    public boolean area() {
        return place() && id == null && regions.isEmpty() && !isUnnamedRegion();
    }

    private boolean isUnnamedRegion() {
        return text.length() == UNNAMED
                && WHOLES.indexOf(text.charAt(0)) >= 0
                && DIVISIONS.indexOf(text.charAt(UNNAMED - 1)) >= 0;
    }

    /** Whether a word for it stands in its clause, however far back it is named: 后者. */
    public boolean pointed() {
        return rule.equals(POINTED);
    }

    /** Whether it is named for the one figure that it describes, and later ones are of somebody else. */
    public boolean passing() {
        return rule.equals(DOER);
    }

    /** The same subject, found by another rule. */
    public Subject by(String otherRule) {
        return new Subject(text, id, regions, kind, span, otherRule);
    }
}
