package org.industryfacts.engine.name;

import java.util.Locale;

/** What sort of thing a name belongs to. */
public enum NameKind {
    /** A firm, bank or factory. */
    COMPANY(Group.ORGANIZATION),
    /** A university, school, hospital, institute or academy. */
    INSTITUTE(Group.ORGANIZATION),
    /** A laboratory, centre, incubator or base. */
    CENTRE(Group.ORGANIZATION),
    /** A ministry, bureau, committee or court. */
    GOVERNMENT(Group.ORGANIZATION),
    /** An association, alliance, fund or newspaper. */
    ASSOCIATION(Group.ORGANIZATION),
    /** A part of an organisation: a department, office or workshop. */
    DEPARTMENT(Group.ORGANIZATION),
    /** A park, zone, town or valley that organisations settle in. */
    PARK(Group.PARK),
    /** A platform that serves many. */
    PLATFORM(Group.PLATFORM),
    /** A project, line or facility. */
    PROJECT(Group.PROJECT),
    /** A single thing that was made: a vessel, satellite, robot or model. */
    THING(Group.THING);

    private enum Group {
        ORGANIZATION,
        PARK,
        PLATFORM,
        PROJECT,
        THING
    }

    private final Group group;

    NameKind(Group group) {
        this.group = group;
    }

    /** Whether it can act: found, sign, move in. */
    public boolean isOrganization() {
        return group == Group.ORGANIZATION;
    }

    /** {@code organization}, {@code park}, {@code platform}, {@code project} or {@code thing}. */
    public String code() {
        return group.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such kind */
    static NameKind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
