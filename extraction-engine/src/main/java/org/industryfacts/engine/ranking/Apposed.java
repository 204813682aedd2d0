package org.industryfacts.engine.ranking;

import java.util.List;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.reading.CalledFirms;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Ranks a firm that is named right after what it is the first of: 全球最大键盘生产商|海川电脑, 亚洲第一药企|云禾生物. */
final class Apposed {

    private static final String CALLED = "called";

    private final CalledFirms firms = CalledFirms.load();
    private final RankingDrafts drafts;

    Apposed(RankingDrafts drafts) {
        this.drafts = drafts;
    }

    /** Whether a rule reads nothing else. */
    static boolean only(Sighting sighting) {
        return RankingReader.emits(sighting, CALLED);
    }

    /** The place of such a firm; empty where none is named after the words that begin at a position. */
    List<FactDraft> read(Sighting sighting, RankedPlace place, int start) {
        Span rest = new Span(start, Math.max(start, sighting.clause().end()));
        return firms.in(sighting.article().text(), sighting.sentence().tokensIn(rest))
                .map(called -> {
                    Subject firm = sighting.scopes().subjects().of(sighting.index(), called.name());
                    return drafts.row(sighting, firm, place, List.of(sighting.text(called.calling())));
                })
                .orElse(List.of());
    }
}
