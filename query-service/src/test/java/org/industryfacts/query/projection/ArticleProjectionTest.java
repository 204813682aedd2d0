package org.industryfacts.query.projection;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Place;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.query.sample.Events.asserted;
import static org.industryfacts.query.sample.Events.extracted;
import static org.industryfacts.query.sample.Events.sourceWithdrawn;
import static org.industryfacts.query.sample.Events.submitted;
import static org.industryfacts.query.sample.Events.withdrawn;

class ArticleProjectionTest {

    private final ProjectedTables tables = new ProjectedTables();
    private final UUID article = UUID.randomUUID();
    private final Fact fact = Facts.metric(article, "A", 1);

    @Test
    void allOfATextIsKept() {
        // when
        tables.articles(10, submitted(article, "A", "a paper"));

        // then
        assertThat(tables.database.rows("""
                        select log_partition, text_offset, revision, content, media_type, title, url, source,
                            external_id, published_at, language, extract(epoch from submitted_at)::bigint, outcome
                        from article"""))
                .containsExactly("0|10|A|text of A|text/plain|标题|https://example.org/A|a paper|external-" + article
                        + "|2024-01-23|zh|1705996800|null");
    }

    @Test
    void theTextThatStandsLastIsKept() {
        // given
        tables.articles(20, submitted(article, "B", null));

        // when
        tables.articles(10, submitted(article, "A", null));

        // then
        assertThat(text()).isEqualTo("B|20|null");
    }

    @Test
    void theLastOfSeveralTextsInABatchIsKept() {
        // when
        tables.articles(
                10, submitted(article, "A", null), submitted(article, "B", null), submitted(article, "A", null));

        // then
        assertThat(text()).isEqualTo("A|12|null");
    }

    @Test
    void aTextThatIsWrittenAgainCountsWhereItStoodAtFirst() {
        // given
        tables.articles(20, submitted(article, "B", null));
        Envelope<Event> first = submitted(article, "A", null);

        // when
        tables.articles(
                30, new Envelope<>(first.id(), first.source(), first.time(), null, new Place(0, 10), first.event()));

        // then
        assertThat(text()).isEqualTo("B|20|null");
    }

    @Test
    void aWithdrawnArticleLosesItsFactsAtOnce() {
        // given
        extractAt(10);
        tables.articles(10, submitted(article, "A", null));

        // when
        Applied applied = tables.articles(20, withdrawn(article));

        // then
        assertThat(applied.facts()).isEqualTo(new FactCounts(0, 0, 1));
        assertThat(tables.factIds()).isEmpty();
        assertThat(tables.log()).containsExactly("fact.asserted|1", "fact.retracted|1");
        assertThat(text()).isEqualTo("A|10|20");
    }

    @Test
    void factsOfAWithdrawnTextThatComeLateAreNotAsserted() {
        // given
        tables.articles(10, submitted(article, "A", null), withdrawn(article));

        // when
        extractAt(10);

        // then
        assertThat(tables.factIds()).isEmpty();
        assertThat(tables.log()).isEmpty();
    }

    @Test
    void aWithdrawalLeavesFactsThatWereReadAfterIt() {
        // given
        extractAt(30);

        // when
        tables.articles(20, withdrawn(article));

        // then
        assertThat(tables.factIds()).hasSize(1);
    }

    @Test
    void aSourceIsWithdrawnWithAllItsArticlesThatStandBefore() {
        // given
        UUID later = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        tables.articles(10, submitted(article, "A", "a paper"), submitted(other, "A", "another paper"));
        extractAt(10);

        // when
        tables.articles(12, sourceWithdrawn("a paper"), submitted(later, "A", "a paper"));

        // then
        assertThat(withdrawnOffset(article)).isEqualTo("12");
        assertThat(withdrawnOffset(other)).isEqualTo("null");
        assertThat(withdrawnOffset(later)).isEqualTo("null");
        assertThat(tables.factIds()).isEmpty();
    }

    @Test
    void aSourceIsWithdrawnInItsPartitionOnly() {
        // given
        tables.articles(10, submitted(article, "A", "a paper"));

        // when
        tables.project(List.of(LogRecords.at(1, 20, sourceWithdrawn("a paper"))));

        // then
        assertThat(withdrawnOffset(article)).isEqualTo("null");
    }

    @Test
    void aTextThatComesAfterTheWithdrawalOfItsSourceAlthoughItStoodBeforeIsWithdrawn() {
        // given
        tables.articles(20, sourceWithdrawn("a paper"));

        // when
        tables.articles(10, submitted(article, "A", "a paper"));

        // then
        assertThat(withdrawnOffset(article)).isEqualTo("20");
    }

    @Test
    void whoChangesItsSourceInTimeIsNotWithdrawnWithIt() {
        // when
        tables.articles(
                10,
                submitted(article, "A", "a paper"),
                submitted(article, "B", "another paper"),
                sourceWithdrawn("a paper"));

        // then
        assertThat(withdrawnOffset(article)).isEqualTo("null");
    }

    @Test
    void whoChangesItsSourceTooLateWasWithdrawnWithIt() {
        // when
        tables.articles(
                10,
                submitted(article, "A", "a paper"),
                sourceWithdrawn("a paper"),
                submitted(article, "B", "another paper"));

        // then
        assertThat(withdrawnOffset(article)).isEqualTo("11");
    }

    private void extractAt(long offset) {
        Origin origin = new Origin(1, 0, offset);
        tables.facts(asserted(fact, origin), extracted(article, "A", origin, List.of(fact)));
    }

    private String text() {
        return tables.database
                .rows("select revision, text_offset, withdrawn_offset from article")
                .get(0);
    }

    private String withdrawnOffset(UUID articleId) {
        return tables.database
                .rows("select withdrawn_offset from article where article_id = '" + articleId + "'")
                .get(0);
    }
}
