package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.query.projection.OneArticle.FIRST;
import static org.industryfacts.query.projection.OneArticle.ONE;
import static org.industryfacts.query.projection.OneArticle.SECOND;
import static org.industryfacts.query.projection.OneArticle.THIRD;
import static org.industryfacts.query.projection.OneArticle.THREE;
import static org.industryfacts.query.projection.OneArticle.TWO;
import static org.industryfacts.query.projection.OneArticle.id;
import static org.industryfacts.query.projection.OneArticle.run;

/** Which of several readings of an article holds, in whatever order and batches they come. */
class ReadingOrderTest {

    private final ProjectedTables tables = new ProjectedTables();

    @Test
    void anEarlierRevisionThatComesLateChangesNothing() {
        // given
        tables.facts(run("B", SECOND, THREE));

        // when
        tables.facts(run("A", FIRST, ONE, TWO));

        // then
        assertThat(tables.factIds()).containsExactly(id(THREE));
        assertThat(tables.outcome()).isEqualTo("extracted|1|20|B|null|null|null");
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aNewerGenerationCountsWhereverItStands() {
        // given
        tables.facts(run("B", SECOND, THREE));

        // when
        tables.facts(run("A", new Origin(2, 0, 10), ONE));

        // then
        assertThat(tables.factIds()).containsExactly(id(ONE));
    }

    @Test
    void aThenBThenAEndsAsA() {
        // given
        tables.facts(run("A", FIRST, ONE, TWO));
        tables.facts(run("B", SECOND, THREE));

        // when
        tables.facts(run("A", THIRD, ONE, TWO));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
        assertThat(tables.log()).hasSize(8);
    }

    @Test
    void historyDoesNotDependOnHowBatchesFall() {
        // given
        List<Envelope<?>> all = new ArrayList<>(List.of(run("A", FIRST, ONE, TWO)));
        all.addAll(List.of(run("B", SECOND, THREE)));
        all.addAll(List.of(run("A", THIRD, ONE, TWO)));

        // when
        tables.facts(all);

        // then
        assertThat(tables.log())
                .containsExactly(
                        "fact.asserted|1",
                        "fact.asserted|2",
                        "fact.superseded|1",
                        "fact.superseded|2",
                        "fact.asserted|3",
                        "fact.retracted|3",
                        "fact.asserted|1",
                        "fact.asserted|2");
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
    }
}
