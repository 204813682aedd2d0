package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;

/** What became of some records: what they changed, and which of them can never be applied. */
record Applied(FactCounts facts, List<Rejection> rejections) {

    static final Applied NOTHING = new Applied(FactCounts.NONE, List.of());

    Applied plus(Applied more) {
        List<Rejection> all = new ArrayList<>(rejections);
        all.addAll(more.rejections);
        return new Applied(facts.plus(more.facts), all);
    }
}
