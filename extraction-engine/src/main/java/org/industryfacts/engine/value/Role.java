package org.industryfacts.engine.value;

/** What a time is to the statement that it stands in. */
public enum Role {
    /** When it holds: 2023年, 今年一季度. */
    AT,
    /** By when it is meant to hold: 到2025年, 年底前. */
    BY,
    /** Up to when it was counted: 截至三季度. */
    UNTIL,
    /** Since when: 自2017年开始, 今年以来. */
    SINCE,
    /** From one unit to another: 2023年1月至11月. */
    RANGE,
    /** How far ahead a plan goes: 未来五年, 5年内. It has no period. */
    AHEAD,
    /** What a change is measured against, never when the fact holds: 比2020年, 去年同期. */
    BASE
}
