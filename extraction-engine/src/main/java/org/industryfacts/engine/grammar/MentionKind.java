package org.industryfacts.engine.grammar;

import java.util.Locale;

/** The kinds of mention that a pattern may name, written in lower case: {@code <percent>}, {@code [time]}. */
public enum MentionKind {
    /** Any quantity. */
    QUANTITY,
    /** A quantity in percent. */
    PERCENT,
    /** A quantity in percentage points. */
    POINTS,
    /** A multiple: 3倍. */
    MULTIPLE,
    /** Counted things or persons. */
    COUNT,
    /** Any quantity that is none of the above: money, an area, a mass, a duration. */
    AMOUNT,
    /** An amount of money, which is also an {@link #AMOUNT}. */
    MONEY,
    /** A length, area, volume or mass, which is also an {@link #AMOUNT}. */
    SIZE,
    /** A time. */
    TIME,
    /** A time that something is compared with, which is also a {@link #TIME}: 比2015年. */
    BASE,
    /** A region, zone or area. */
    PLACE,
    /** Where something can be: a {@link #PLACE}, or a park, town or island by its name. */
    SITE,
    /** An organisation, park, platform or project by its name. */
    NAME,
    /** A person by name. */
    PERSON,
    /** What a person is called by: 董事长, 党工委委员、管委会副主任. */
    POST,
    /** A title in 《》. */
    TITLE,
    /** A place among others: 第3位, 首位, 前十. */
    RANK;

    static MentionKind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
