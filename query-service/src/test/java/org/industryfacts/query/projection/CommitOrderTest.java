package org.industryfacts.query.projection;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.EventCodec;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a reader of {@code /events} sees while transactions overtake one another. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CommitOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource
    URI service;

    @Inject
    DataSource database;

    @Test
    void aReaderSkipsNothingWhenTheTransactionThatBeganLastCommitsFirst() throws SQLException {
        // given a transaction that has drawn its position and takes its time
        ApiClient api = new ApiClient(service);
        Fact slow = Facts.metric(UUID.randomUUID(), "A", 1);
        Fact fast = Facts.metric(UUID.randomUUID(), "A", 1);
        String start = api.get("/events?type=role").json().get("nextCursor").asText();
        List<String> told = new ArrayList<>();
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            append(first, slow);

            // when another comes after it, a reader looks, and the first commits
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> appendAndCommit(fast));
            await().atMost(PATIENCE).until(() -> second.isDone() || isWaitingForTheLog());
            Answer between = api.get("/events?after=" + start);
            told.addAll(between.items("/factId"));
            first.commit();
            second.join();
            told.addAll(
                    api.get("/events?after=" + between.json().get("nextCursor").asText())
                            .items("/factId"));
        }

        // then nothing is missing; what no topic holds must not stay either
        remove(slow);
        remove(fast);
        assertThat(told).containsExactly(slow.factId().toString(), fast.factId().toString());
    }

    private static void append(Connection connection, Fact fact) throws SQLException {
        replace(connection, fact.articleId(), List.of(FactRow.of(fact, new EventCodec().write(fact))));
    }

    private static void replace(Connection connection, UUID articleId, List<FactRow> facts) throws SQLException {
        new FactTable().replace(connection, List.of(new Replacement(articleId, Events.SUBMITTED_AT, facts)));
    }

    private void remove(Fact fact) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            replace(connection, fact.articleId(), List.of());
            connection.commit();
        }
    }

    private void appendAndCommit(Fact fact) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            append(connection, fact);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isWaitingForTheLog() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
