package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;

/** An article that is read in two revisions: where it was submitted, what its facts are, and how a reading is told. */
final class OneArticle {

    static final UUID ARTICLE = UUID.fromString("4a6f0d52-8c1e-5b37-9d24-0e7b3c9f6a18");

    static final Origin FIRST = new Origin(1, 0, 10);
    static final Origin SECOND = new Origin(1, 0, 20);
    static final Origin THIRD = new Origin(1, 0, 30);

    /** Of revision A, as is {@link #TWO}; all three make the same claim. */
    static final Fact ONE = Facts.metric(ARTICLE, "A", 1);

    static final Fact TWO = Facts.metric(ARTICLE, "A", 2);

    /** Of revision B. */
    static final Fact THREE = Facts.metric(ARTICLE, "B", 3);

    private OneArticle() {}

    /** What extract-service says of a reading: each of its facts, and the closing event that lists them. */
    static Envelope<?>[] run(String revision, Origin origin, Fact... facts) {
        List<Envelope<?>> run = new ArrayList<>();
        for (Fact fact : facts) {
            run.add(Events.asserted(fact, origin));
        }
        run.add(Events.extracted(ARTICLE, revision, origin, List.of(facts)));
        return run.toArray(Envelope[]::new);
    }

    static String id(Fact fact) {
        return fact.factId().toString();
    }
}
