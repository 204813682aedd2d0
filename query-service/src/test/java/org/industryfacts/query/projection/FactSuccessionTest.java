package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Facts;

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

/** What becomes of the facts of a revision when a later one is read. */
class FactSuccessionTest {

    private final ProjectedTables tables = new ProjectedTables();

    @Test
    void aLaterRevisionReplacesWhatItDoesNotList() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));
        Fact oneAgain = Facts.metric(ARTICLE, "B", 1);

        // when
        Applied applied = tables.facts(run("B", SECOND, oneAgain, THREE));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(1, 1, 0));
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(THREE));
        assertThat(tables.log())
                .containsExactly("fact.asserted|1", "fact.asserted|2", "fact.superseded|2", "fact.asserted|3");
    }

    @Test
    void aGoneFactIsSupersededByTheOneNewFactThatMakesItsClaim() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));

        // when
        Applied applied = tables.facts(run("B", SECOND, THREE));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(1, 2, 0));
        assertThat(tables.gone()).containsExactly("fact.superseded|1|" + id(THREE), "fact.superseded|2|" + id(THREE));
    }

    @Test
    void aGoneFactIsRetractedWhereSeveralNewFactsMakeItsClaim() {
        // given
        tables.facts(run("B", FIRST, THREE));

        // when
        Applied applied = tables.facts(run("A", SECOND, ONE, TWO));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(2, 0, 1));
        assertThat(tables.gone()).containsExactly("fact.retracted|3|null");
    }

    @Test
    void aGoneFactIsRetractedWhereTheNewFactsMakeOtherClaims() {
        // given
        tables.facts(run("A", FIRST, ONE));
        Fact elsewhere = Facts.of(ARTICLE, "B", Facts.scale("上海", 1), "2023", List.of("310000"));

        // when
        tables.facts(run("B", SECOND, elsewhere));

        // then
        assertThat(tables.gone()).containsExactly("fact.retracted|1|null");
    }

    @Test
    void aFactThatStaysIsNobodysSuccessor() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));

        // when
        tables.facts(run("B", SECOND, Facts.metric(ARTICLE, "B", 1)));

        // then
        assertThat(tables.gone()).containsExactly("fact.retracted|2|null");
    }

    @Test
    void aFactOfAnotherArticleIsNobodysSuccessor() {
        // given
        UUID other = UUID.randomUUID();
        Fact sameClaim = Facts.metric(other, "A", 5);
        tables.facts(run("A", FIRST, ONE));
        List<Envelope<?>> batch = new ArrayList<>(List.of(run("B", SECOND)));
        batch.add(asserted(sameClaim, SECOND));
        batch.add(extracted(other, "A", SECOND, List.of(sameClaim)));

        // when
        tables.facts(batch);

        // then
        assertThat(tables.gone()).containsExactly("fact.retracted|1|null");
    }

    @Test
    void aFactThatStaysKeepsItsPositionAndTakesItsNewDocument() {
        // given
        tables.facts(run("A", FIRST, ONE));
        Fact oneAgain = Facts.metric(ARTICLE, "B", 1);

        // when
        tables.facts(run("B", SECOND, oneAgain));

        // then
        assertThat(tables.database.rows("select position, document::json ->> 'revision' from fact"))
                .containsExactly("1|B");
    }
}
