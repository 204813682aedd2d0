package org.industryfacts.query.rebuild;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.query.readmodel.ServingBuild;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Beside a running service that reads and writes what is being replaced. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RebuildTest {

    @TestHTTPResource
    URI service;

    @Inject
    DataSource database;

    private final Rebuilds rebuilds = new Rebuilds();
    private final UUID article = UUID.randomUUID();
    private ApiClient api;
    private TestLog log;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
        log = new TestLog();
    }

    @AfterEach
    void disconnect() {
        log.close();
    }

    @Test
    void whatIsBuiltSaysTheSameAsWhatWasServed() {
        // given articles of every state, and records that can never be applied
        UUID withdrawn = UUID.randomUUID();
        UUID failed = UUID.randomUUID();
        log.publish(article, "A", List.of(Facts.metric(article, "A", 1), Facts.metric(article, "A", 2)));
        log.publish(article, "B", List.of(Facts.metric(article, "B", 2), Facts.metric(article, "B", 3)));
        log.publish(withdrawn, "A", List.of(Facts.metric(withdrawn, "A", 1)));
        log.say(Events.withdrawn(withdrawn));
        Origin unreadable = log.submit(failed, "A");
        log.write(new ProducerRecord<>(Topics.INDUSTRY_FACTS, failed.toString(), new byte[] {1}));
        log.say(Events.failed(failed, "A", unreadable));
        withdrawSource();
        api.awaitArticle(article, "extracted", "B");
        String servedBefore = schema();

        // when
        boolean replaced = rebuilds.run(false);

        // then
        assertThat(replaced).as(rebuilds.lines().toString()).isTrue();
        assertThat(schema()).isNotEqualTo(servedBefore);
        assertThat(api.get("/facts?articleId=" + article).items("/slots/value")).containsExactlyInAnyOrder("2", "3");
        assertThat(api.get("/articles/" + withdrawn).json().at("/state").asText())
                .isEqualTo("withdrawn");
        assertThat(api.get("/articles/" + failed).json().at("/reason").asText()).isEqualTo("engine-failure");
        assertThat(rows("select tablename from pg_tables where schemaname = '" + servedBefore + "'"))
                .doesNotContain("article", "fact", "fact_log");
    }

    private void withdrawSource() {
        UUID ofSource = UUID.randomUUID();
        log.say(Events.submitted(ofSource, "A", "source-" + ofSource));
        log.sayInAllPartitions(Events.sourceWithdrawn("source-" + ofSource));
        api.awaitArticle(ofSource, "withdrawn", "A");
    }

    @Test
    void whatWasGoneForTheServiceIsBackOnlyIfTheOperatorAcceptsIt() {
        // given a read model that has lost a fact
        log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
        api.awaitArticle(article, "extracted", "A");
        rows("delete from fact where article_id = '" + article + "' returning 1");

        // when
        boolean replaced = rebuilds.run(false);
        List<String> told = rebuilds.lines();
        List<String> servedThen = api.get("/facts?articleId=" + article).items("/factId");
        boolean accepted = rebuilds.run(true);

        // then
        assertThat(replaced).isFalse();
        assertThat(told).anyMatch(line -> line.startsWith("facts metric: "));
        assertThat(told).anyMatch(line -> line.startsWith("hash of the facts: "));
        assertThat(servedThen).isEmpty();
        assertThat(accepted).isTrue();
        assertThat(api.get("/facts?articleId=" + article).items("/factId")).hasSize(1);
    }

    @Test
    void anotherRebuildIsRefusedWhileOneIsAtWork() {
        // given
        Rebuilds others = new Rebuilds();
        List<Throwable> refusals = new ArrayList<>();

        // when
        boolean replaced = rebuilds.run(false, line -> {
            try {
                others.run(false);
            } catch (RebuildException e) {
                refusals.add(e);
            }
        });

        // then
        assertThat(replaced).isTrue();
        assertThat(refusals).hasSameSizeAs(rebuilds.lines());
        assertThat(others.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"making the indexes", "Served from now on"})
    void aRebuildThatWasKilledLeavesNothingInTheWay(String killedAt) {
        // given
        log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
        api.awaitArticle(article, "extracted", "A");
        rebuilds.killAt(killedAt);
        log.publish(article, "B", List.of(Facts.metric(article, "B", 2)));
        api.awaitArticle(article, "extracted", "B");

        // when
        boolean replaced = rebuilds.run(false);

        // then
        assertThat(replaced).as(rebuilds.lines().toString()).isTrue();
        assertThat(rebuilds.lines()).anyMatch(line -> line.startsWith("Removed"));
        assertThat(api.get("/facts?articleId=" + article).items("/slots/value")).containsExactly("2");
        assertThat(rows("select nspname from pg_namespace where nspname like 'read\\_model\\_%'"))
                .containsExactly(schema());
    }

    @Test
    void whatIsWrittenMeanwhileIsLostInNeither() {
        // given articles that are revised without pause
        AtomicBoolean done = new AtomicBoolean();
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            articles.add(UUID.randomUUID());
        }
        CompletableFuture<Integer> revisions = CompletableFuture.supplyAsync(() -> {
            int revision = 0;
            for (; !done.get(); revision++) {
                for (UUID one : articles) {
                    log.publish(one, "r" + revision, List.of(Facts.metric(one, "r" + revision, revision)));
                }
            }
            return revision;
        });

        // when
        List<Boolean> replaced = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            replaced.add(rebuilds.run(false));
        }
        done.set(true);
        int last = revisions.join() - 1;

        // then
        assertThat(replaced).as(rebuilds.lines().toString()).containsOnly(true);
        assertThat(last).isPositive();
        for (UUID one : articles) {
            assertThat(api.awaitArticle(one, "extracted", "r" + last)
                            .at("/facts/0/slots/value")
                            .asInt())
                    .isEqualTo(last);
        }
        assertThat(rebuilds.run(false)).as(rebuilds.lines().toString()).isTrue();
    }

    @Test
    void theSwitchWaitsForWhoeverIsWriting() throws SQLException {
        // given a transaction of the projection that is not at its end
        List<String> whileWriting;
        CompletableFuture<Boolean> replaced;
        try (Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            ServingBuild.holdAndFollow(writer);

            // when
            replaced = CompletableFuture.supplyAsync(() -> rebuilds.run(false));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !rows("select 1 from pg_locks where locktype = 'advisory' and not granted")
                            .isEmpty());
            whileWriting = rebuilds.lines();
            writer.rollback();
        }

        // then
        assertThat(replaced.join()).isTrue();
        assertThat(whileWriting).noneMatch(line -> line.contains("comparing them"));
    }

    @Test
    void aDatabaseWithoutPasswordIsNoDatabase() {
        assertThatThrownBy(() -> RebuildSettings.of(Map.of("QUARKUS_DATASOURCE_USERNAME", "postgres")))
                .isInstanceOf(RebuildException.class)
                .hasMessage("QUARKUS_DATASOURCE_PASSWORD is not set");
    }

    /** That of the build which is served. */
    private String schema() {
        return rows("select current_schema()").get(0);
    }

    private List<String> rows(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
