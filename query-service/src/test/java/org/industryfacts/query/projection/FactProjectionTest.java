package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.query.sample.Events.asserted;
import static org.industryfacts.query.sample.Events.extracted;
import static org.industryfacts.query.sample.Events.failed;
import static org.industryfacts.query.sample.Events.withdrawalAnswered;

class FactProjectionTest {

    private static final Origin FIRST = new Origin(1, 0, 10);
    private static final Origin SECOND = new Origin(1, 0, 20);
    private static final Origin THIRD = new Origin(1, 0, 30);

    private final ProjectedTables tables = new ProjectedTables();
    private final UUID article = UUID.randomUUID();
    private final Fact one = Facts.metric(article, "A", 1);
    private final Fact two = Facts.metric(article, "A", 2);
    private final Fact three = Facts.metric(article, "B", 3);

    @Test
    void nothingIsVisibleBeforeTheClosingEvent() {
        // when
        tables.facts(asserted(one, FIRST), asserted(two, FIRST));

        // then
        assertThat(tables.factIds()).isEmpty();
    }

    @Test
    void theClosingEventMakesAllFactsVisible() {
        // when
        tables.facts(run("A", FIRST, one, two));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
        assertThat(outcome()).isEqualTo("extracted|1|10|A|null|null|null");
        assertThat(tables.log()).containsExactly("fact.asserted|1", "fact.asserted|2");
    }

    @Test
    void aReadingTornBetweenBatchesIsPutTogether() {
        // given
        tables.facts(asserted(one, FIRST));
        tables.facts(asserted(two, FIRST));

        // when
        tables.facts(extracted(article, "A", FIRST, List.of(one, two)));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aRedeliveryChangesNothing() {
        // given
        tables.facts(run("A", FIRST, one, two));
        String rows = rowVersions();

        // when
        tables.facts(run("A", FIRST, one, two));

        // then
        assertThat(rowVersions()).isEqualTo(rows);
        assertThat(tables.log()).hasSize(2);
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void theSameRevisionSubmittedAgainTouchesNoFact() {
        // given
        tables.facts(run("A", FIRST, one, two));
        String rows = rowVersions();

        // when
        Applied applied = tables.facts(run("A", SECOND, one, two));

        // then
        assertThat(rowVersions()).isEqualTo(rows);
        assertThat(tables.log()).hasSize(2);
        assertThat(applied.facts()).isEqualTo(FactCounts.NONE);
        assertThat(outcome()).isEqualTo("extracted|1|20|A|null|null|null");
    }

    @Test
    void aLaterRevisionReplacesWhatItDoesNotList() {
        // given
        tables.facts(run("A", FIRST, one, two));
        Fact oneAgain = Facts.metric(article, "B", 1);

        // when
        Applied applied = tables.facts(run("B", SECOND, oneAgain, three));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(1, 1, 0));
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(three));
        assertThat(tables.log())
                .containsExactly("fact.asserted|1", "fact.asserted|2", "fact.superseded|2", "fact.asserted|3");
    }

    @Test
    void aGoneFactIsSupersededByTheOneNewFactThatMakesItsClaim() {
        // given
        tables.facts(run("A", FIRST, one, two));

        // when
        Applied applied = tables.facts(run("B", SECOND, three));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(1, 2, 0));
        assertThat(gone()).containsExactly("fact.superseded|1|" + id(three), "fact.superseded|2|" + id(three));
    }

    @Test
    void aGoneFactIsRetractedWhereSeveralNewFactsMakeItsClaim() {
        // given
        tables.facts(run("B", FIRST, three));

        // when
        Applied applied = tables.facts(run("A", SECOND, one, two));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(2, 0, 1));
        assertThat(gone()).containsExactly("fact.retracted|3|null");
    }

    @Test
    void aGoneFactIsRetractedWhereTheNewFactsMakeOtherClaims() {
        // given
        tables.facts(run("A", FIRST, one));
        Fact elsewhere = Facts.of(article, "B", Facts.scale("上海", 1), "2023", List.of("310000"));

        // when
        tables.facts(run("B", SECOND, elsewhere));

        // then
        assertThat(gone()).containsExactly("fact.retracted|1|null");
    }

    @Test
    void aFactThatStaysIsNobodysSuccessor() {
        // given
        tables.facts(run("A", FIRST, one, two));

        // when
        tables.facts(run("B", SECOND, Facts.metric(article, "B", 1)));

        // then
        assertThat(gone()).containsExactly("fact.retracted|2|null");
    }

    @Test
    void aFactOfAnotherArticleIsNobodysSuccessor() {
        // given
        UUID other = UUID.randomUUID();
        Fact sameClaim = Facts.metric(other, "A", 5);
        tables.facts(run("A", FIRST, one));
        List<Envelope<?>> batch = new ArrayList<>(List.of(run("B", SECOND)));
        batch.add(asserted(sameClaim, SECOND));
        batch.add(extracted(other, "A", SECOND, List.of(sameClaim)));

        // when
        tables.facts(batch);

        // then
        assertThat(gone()).containsExactly("fact.retracted|1|null");
    }

    @Test
    void aFactThatStaysKeepsItsPositionAndTakesItsNewDocument() {
        // given
        tables.facts(run("A", FIRST, one));
        Fact oneAgain = Facts.metric(article, "B", 1);

        // when
        tables.facts(run("B", SECOND, oneAgain));

        // then
        assertThat(tables.database.rows("select position, document::json ->> 'revision' from fact"))
                .containsExactly("1|B");
    }

    @Test
    void anEarlierRevisionThatComesLateChangesNothing() {
        // given
        tables.facts(run("B", SECOND, three));

        // when
        tables.facts(run("A", FIRST, one, two));

        // then
        assertThat(tables.factIds()).containsExactly(id(three));
        assertThat(outcome()).isEqualTo("extracted|1|20|B|null|null|null");
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aNewerGenerationCountsWhereverItStands() {
        // given
        tables.facts(run("B", SECOND, three));

        // when
        tables.facts(run("A", new Origin(2, 0, 10), one));

        // then
        assertThat(tables.factIds()).containsExactly(id(one));
    }

    @Test
    void aThenBThenAEndsAsA() {
        // given
        tables.facts(run("A", FIRST, one, two));
        tables.facts(run("B", SECOND, three));

        // when
        tables.facts(run("A", THIRD, one, two));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
        assertThat(tables.log()).hasSize(8);
    }

    @Test
    void historyDoesNotDependOnHowBatchesFall() {
        // given
        List<Envelope<?>> all = new ArrayList<>(List.of(run("A", FIRST, one, two)));
        all.addAll(List.of(run("B", SECOND, three)));
        all.addAll(List.of(run("A", THIRD, one, two)));

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
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
    }

    @Test
    void anArticleThatFailsHasNoFacts() {
        // given
        tables.facts(run("A", FIRST, one));

        // when
        tables.facts(failed(article, "B", SECOND));

        // then
        assertThat(tables.factIds()).isEmpty();
        assertThat(outcome()).isEqualTo("failed|1|20|B|engine-failure|it broke|null");
        assertThat(tables.log()).containsExactly("fact.asserted|1", "fact.retracted|1");
    }

    @Test
    void aReadingThatSucceedsMendsTheFailureOfTheSameRecord() {
        // given
        tables.facts(failed(article, "A", FIRST));
        tables.facts(asserted(one, FIRST));

        // when
        tables.facts(asserted(two, FIRST), extracted(article, "A", FIRST, List.of(one, two)));

        // then
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
        assertThat(outcome()).isEqualTo("extracted|1|10|A|null|null|null");
        assertThat(tables.database.rows("select * from staged_fact")).isEmpty();
    }

    @Test
    void aFailureThatIsToldAgainUndoesNothing() {
        // given
        tables.facts(failed(article, "A", FIRST));
        tables.facts(run("A", FIRST, one));

        // when
        tables.facts(failed(article, "A", FIRST));

        // then
        assertThat(tables.factIds()).containsExactly(id(one));
        assertThat(outcome()).isEqualTo("extracted|1|10|A|null|null|null");
    }

    @Test
    void aWithdrawnArticleHasNoFacts() {
        // given
        tables.facts(run("A", FIRST, one));

        // when
        tables.facts(withdrawalAnswered(article, SECOND));

        // then
        assertThat(tables.factIds()).isEmpty();
        assertThat(outcome()).isEqualTo("null|null|null|null|null|null|20");
    }

    @Test
    void aWithdrawalOutlastsEveryGenerationOfWhatStandsBeforeIt() {
        // given
        tables.facts(withdrawalAnswered(article, SECOND));

        // when
        tables.facts(run("A", new Origin(7, 0, 10), one));

        // then
        assertThat(tables.factIds()).isEmpty();
    }

    @Test
    void anArticleSubmittedAfterItsWithdrawalHasFactsAgain() {
        // given
        tables.facts(run("A", FIRST, one));
        tables.facts(withdrawalAnswered(article, SECOND));

        // when
        tables.facts(run("A", THIRD, one));

        // then
        assertThat(tables.factIds()).containsExactly(id(one));
    }

    @Test
    void aWithdrawalThatComesLateLeavesWhatWasSubmittedAfterIt() {
        // given
        tables.facts(run("A", THIRD, one));

        // when
        tables.facts(withdrawalAnswered(article, SECOND));

        // then
        assertThat(tables.factIds()).containsExactly(id(one));
    }

    @Test
    void aClosingEventWhoseFactsAreMissingIsRejectedAndChangesNothing() {
        // given
        tables.facts(run("A", FIRST, one));

        // when
        Applied applied = tables.facts(extracted(article, "B", SECOND, List.of(three)));

        // then
        assertThat(applied.rejections())
                .extracting(Rejection::reason)
                .containsExactly("fact " + id(three) + " is listed, but was not asserted before");
        assertThat(tables.factIds()).containsExactly(id(one));
        assertThat(outcome()).isEqualTo("extracted|1|10|A|null|null|null");
    }

    @Test
    void aRejectedClosingEventSucceedsOnceItsFactsAreThere() {
        // given
        tables.facts(extracted(article, "A", FIRST, List.of(one, two)), asserted(one, FIRST));

        // when
        Applied applied = tables.facts(run("A", FIRST, one, two));

        // then
        assertThat(applied.rejections()).isEmpty();
        assertThat(tables.factIds()).containsExactlyInAnyOrder(id(one), id(two));
    }

    @Test
    void aClosingEventOverFactsOfAnotherRevisionIsRejected() {
        // when
        Applied applied = tables.facts(asserted(one, FIRST), extracted(article, "B", FIRST, List.of(one)));

        // then
        assertThat(applied.rejections())
                .extracting(Rejection::reason)
                .containsExactly("fact " + id(one) + " is of revision A, not of B");
        assertThat(tables.factIds()).isEmpty();
    }

    private Envelope<?>[] run(String revision, Origin origin, Fact... facts) {
        List<Envelope<?>> run = new ArrayList<>();
        for (Fact fact : facts) {
            run.add(asserted(fact, origin));
        }
        run.add(extracted(article, revision, origin, List.of(facts)));
        return run.toArray(Envelope[]::new);
    }

    /** The facts that are gone as {@code kind|value|successor}, in the order of the log. */
    private List<String> gone() {
        return tables.database.rows(
                "select kind, value, successor_id from fact_log where kind <> 'fact.asserted' order by position");
    }

    private static String id(Fact fact) {
        return fact.factId().toString();
    }

    private String outcome() {
        return tables.database.rows("""
                        select outcome, outcome_generation, outcome_offset, outcome_revision, failure_reason, failure_detail,
                            withdrawn_offset from article""").get(0);
    }

    /** A row that is written gets another version, whatever is written. */
    private String rowVersions() {
        return tables.database
                .rows("select fact_id, xmin, ctid from fact order by fact_id")
                .toString();
    }
}
