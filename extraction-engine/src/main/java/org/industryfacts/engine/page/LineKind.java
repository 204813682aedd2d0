package org.industryfacts.engine.page;

import java.util.Locale;

/** What a line of a page is that belongs to no article. */
public enum LineKind {
    /** When the page was published. */
    DATE,
    /** Whom it was taken from. */
    SOURCE,
    /** Who wrote it. */
    AUTHOR,
    /** Who else worked on it. */
    EDITOR,
    /** Whose the photo is; captions that tell something are text. */
    CAPTION,
    NAVIGATION,
    /** The name of a column or rubric above a headline. */
    LABEL,
    SHARE,
    COUNTER,
    NUMBER,
    /** What a document says of itself: its number, its keywords. */
    RECORD,
    COPYRIGHT,
    STATEMENT,
    /** Other stories, and offers. */
    RELATED,
    /** A headline or paragraph that stands on the page a second time, or characters on both sides of a seam. */
    REPEAT,
    /** The end of a paragraph that stands on the page a second time, in the place of other text. */
    FRAGMENT;

    /** Whether it is kept as metadata: who says it, and when. */
    public boolean isCredit() {
        return this == DATE || this == SOURCE || this == AUTHOR;
    }

    /** Whether it may say whose page it is: 滨湖日报 2024-04-26, 来源:滨湖市统计局, 版权所有:滨湖经济开发区. */
    boolean mayTellPublisher() {
        return this == DATE || this == SOURCE || this == RECORD || this == COPYRIGHT;
    }

    /** As data files and explanations write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
