package org.industryfacts.query.projection;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.query.projection.OneArticle.ARTICLE;
import static org.industryfacts.query.projection.OneArticle.FIRST;
import static org.industryfacts.query.projection.OneArticle.ONE;
import static org.industryfacts.query.projection.OneArticle.SECOND;
import static org.industryfacts.query.projection.OneArticle.THIRD;
import static org.industryfacts.query.projection.OneArticle.TWO;
import static org.industryfacts.query.projection.OneArticle.id;
import static org.industryfacts.query.projection.OneArticle.run;
import static org.industryfacts.query.sample.Events.asserted;
import static org.industryfacts.query.sample.Events.extracted;
import static org.industryfacts.query.sample.Events.failed;
import static org.industryfacts.query.sample.Events.withdrawalAnswered;

/** What is left of an article that could not be read or was withdrawn. */
class ArticleWithoutFactsTest {

    private final ProjectedTables tables = new ProjectedTables();

    @Test
    void anArticleThatFailsHasNoFacts() {
        // given
        tables.facts(run("A", FIRST, ONE));

        // when
        tables.facts(failed(ARTICLE, "B", SECOND));

        // then
        assertThat(tables.factIds()).isEmpty();
        assertThat(tables.outcome()).isEqualTo("failed|1|20|B|engine-failure|it broke|null");
        assertThat(tables.log()).containsExactly("fact.asserted|1", "fact.retracted|1");
    }

    @Test
    void aReadingThatSucceedsMendsTheFailureOfTheSameRecord() {
        // given
        tables.facts(failed(ARTICLE, "A", FIRST));
        tables.facts(asserted(ONE, FIRST));

        // when
        tables.facts(asserted(TWO, FIRST), extracted(ARTICLE, "A", FIRST, List.of(ONE, TWO)));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(ONE), id(TWO));
        assertThat(tables.outcome()).isEqualTo("extracted|1|10|A|null|null|null");
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aFailureThatIsToldAgainUndoesNothing() {
        // given
        tables.facts(failed(ARTICLE, "A", FIRST));
        tables.facts(run("A", FIRST, ONE));

        // when
        tables.facts(failed(ARTICLE, "A", FIRST));

        // then
        assertThat(tables.factIds()).containsExactly(id(ONE));
        assertThat(tables.outcome()).isEqualTo("extracted|1|10|A|null|null|null");
    }

    @Test
    void aWithdrawnArticleHasNoFacts() {
        // given
        tables.facts(run("A", FIRST, ONE));

        // when
        tables.facts(withdrawalAnswered(ARTICLE, SECOND));

        // then
        assertThat(tables.factIds()).isEmpty();
        assertThat(tables.outcome()).isEqualTo("null|null|null|null|null|null|20");
    }

    @Test
    void aWithdrawalOutlastsEveryGenerationOfWhatStandsBeforeIt() {
        // given
        tables.facts(withdrawalAnswered(ARTICLE, SECOND));

        // when
        tables.facts(run("A", new Origin(7, 0, 10), ONE));

        // then
        assertThat(tables.factIds()).isEmpty();
    }

    @Test
    void anArticleSubmittedAfterItsWithdrawalHasFactsAgain() {
        // given
        tables.facts(run("A", FIRST, ONE));
        tables.facts(withdrawalAnswered(ARTICLE, SECOND));

        // when
        tables.facts(run("A", THIRD, ONE));

        // then
        assertThat(tables.factIds()).containsExactly(id(ONE));
    }

    @Test
    void aWithdrawalThatComesLateLeavesWhatWasSubmittedAfterIt() {
        // given
        tables.facts(run("A", THIRD, ONE));

        // when
        tables.facts(withdrawalAnswered(ARTICLE, SECOND));

        // then
        assertThat(tables.factIds()).containsExactly(id(ONE));
    }
}
