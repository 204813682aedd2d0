package org.industryfacts.query.projection;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.query.projection.OneArticle.ARTICLE;
import static org.industryfacts.query.projection.OneArticle.FIRST;
import static org.industryfacts.query.projection.OneArticle.ONE;
import static org.industryfacts.query.projection.OneArticle.SECOND;
import static org.industryfacts.query.projection.OneArticle.THREE;
import static org.industryfacts.query.projection.OneArticle.TWO;
import static org.industryfacts.query.projection.OneArticle.id;
import static org.industryfacts.query.projection.OneArticle.run;
import static org.industryfacts.query.sample.Events.asserted;
import static org.industryfacts.query.sample.Events.extracted;

/** When the facts that one reading of an article asserts are there. */
class FactProjectionTest {

    private final ProjectedTables tables = new ProjectedTables();

    @Test
    void nothingIsVisibleBeforeTheClosingEvent() {
        // when
        tables.facts(asserted(ONE, FIRST), asserted(TWO, FIRST));

        // then
        assertThat(tables.factIds()).isEmpty();
    }

    @Test
    void theClosingEventMakesAllFactsVisible() {
        // when
        tables.facts(run("A", FIRST, ONE, TWO));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
        assertThat(tables.outcome()).isEqualTo("extracted|1|10|A|null|null|null");
        assertThat(tables.log()).containsExactly("fact.asserted|1", "fact.asserted|2");
    }

    @Test
    void aReadingTornBetweenBatchesIsPutTogether() {
        // given
        tables.facts(asserted(ONE, FIRST));
        tables.facts(asserted(TWO, FIRST));

        // when
        tables.facts(extracted(ARTICLE, "A", FIRST, List.of(ONE, TWO)));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aRedeliveryChangesNothing() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));
        String rows = tables.rowVersions();

        // when
        tables.facts(run("A", FIRST, ONE, TWO));

        // then
        assertThat(tables.rowVersions()).isEqualTo(rows);
        assertThat(tables.log()).hasSize(2);
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void theSameRevisionSubmittedAgainTouchesNoFact() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));
        String rows = tables.rowVersions();

        // when
        Applied applied = tables.facts(run("A", SECOND, ONE, TWO));

        // then
        assertThat(tables.rowVersions()).isEqualTo(rows);
        assertThat(tables.log()).hasSize(2);
        assertThat(applied.facts()).isEqualTo(FactCounts.NONE);
        assertThat(tables.outcome()).isEqualTo("extracted|1|20|A|null|null|null");
    }

    @Test
    void aClosingEventWhoseFactsAreMissingIsRejectedAndChangesNothing() {
        // given
        tables.facts(run("A", FIRST, ONE));

        // when
        Applied applied = tables.facts(extracted(ARTICLE, "B", SECOND, List.of(THREE)));

        // then
        assertThat(applied.rejections())
                .extracting(Rejection::reason)
                .containsExactly("fact " + id(THREE) + " is listed, but was not asserted before");
        assertThat(tables.factIds()).containsExactly(id(ONE));
        assertThat(tables.outcome()).isEqualTo("extracted|1|10|A|null|null|null");
    }

    @Test
    void aRejectedClosingEventSucceedsOnceItsFactsAreThere() {
        // given
        tables.facts(extracted(ARTICLE, "A", FIRST, List.of(ONE, TWO)), asserted(ONE, FIRST));

        // when
        Applied applied = tables.facts(run("A", FIRST, ONE, TWO));

        // then
        assertThat(applied.rejections()).isEmpty();
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
    }

    @Test
    void aClosingEventOverFactsOfAnotherRevisionIsRejected() {
        // when
        Applied applied = tables.facts(asserted(ONE, FIRST), extracted(ARTICLE, "B", FIRST, List.of(ONE)));

        // then
        assertThat(applied.rejections())
                .extracting(Rejection::reason)
                .containsExactly("fact " + id(ONE) + " is of revision A, not of B");
        assertThat(tables.factIds()).isEmpty();
    }
}
