package org.industryfacts.engine.page;

import java.util.List;

/**
 * Lines of a page that follow one another in one article, as far as can be seen from each of them.
 *
 * @param lines at least one
 * @param article the article whose headline stands above it on the page, by its number
 * @param opening whether it begins that article
 * @param afterEnd whether it stands behind the end of an article, without a headline of its own
 * @param ending whether it ends an article
 * @param parted whether it may as well belong to the run before it, and was parted from that on suspicion
 * @param like the article that it was suspected to belong to, or -1
 */
record Run(List<Line> lines, int article, boolean opening, boolean afterEnd, boolean ending, boolean parted, int like) {

    static final int NONE = -1;

    Run {
        lines = List.copyOf(lines);
    }

    /** The lines from one index to another, as a run of its own, which speaks like an article. */
    Run part(int from, int to, int suspected) {
        boolean begins = from == 0;
        return new Run(
                lines.subList(from, to),
                article,
                begins && opening,
                begins && afterEnd,
                to == lines.size() && ending,
                !begins || parted,
                suspected);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }
}
