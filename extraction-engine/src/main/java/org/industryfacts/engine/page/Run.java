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
 */
record Run(List<Line> lines, int article, boolean opening, boolean afterEnd, boolean ending) {

    Run {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }
}
