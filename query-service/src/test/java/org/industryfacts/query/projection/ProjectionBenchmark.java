package org.industryfacts.query.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Slots;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.TestDatabase;

/** How many facts a second the projection takes: decoded, committed and indexed. Run it by hand, on an idle machine. */
final class ProjectionBenchmark {

    private static final int FACTS_PER_ARTICLE = 20;
    private static final int ARTICLES_PER_BATCH = 48;
    private static final int ROUNDS = 5;
    private static final int BATCHES = 100;

    private ProjectionBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        TestDatabase database = TestDatabase.empty();
        Transactions transactions = new Transactions(database.dataSource());
        BatchProjector<FactChange> projector =
                new BatchProjector<>(new FactChangeReader(), new FactProjection(), transactions);
        for (int round = 0; round < ROUNDS; round++) {
            List<List<ConsumerRecord<String, byte[]>>> batches = batches(round);
            long started = System.nanoTime();
            int facts = 0;
            for (List<ConsumerRecord<String, byte[]>> batch : batches) {
                facts += projector.project(batch).facts().asserted();
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf("%d facts in %.1f s: %.0f a second%n", facts, seconds, facts / seconds);
        }
        System.exit(0);
    }

    private static List<List<ConsumerRecord<String, byte[]>>> batches(int round) {
        List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
        for (int b = 0; b < BATCHES; b++) {
            List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
            for (int a = 0; a < ARTICLES_PER_BATCH; a++) {
                batch.addAll(article(new Origin(1, 0, (round * BATCHES + b) * ARTICLES_PER_BATCH + a)));
            }
            batches.add(batch);
        }
        return batches;
    }

    private static List<ConsumerRecord<String, byte[]>> article(Origin origin) {
        UUID articleId = UUID.randomUUID();
        List<Fact> facts = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = 0; i < FACTS_PER_ARTICLE; i++) {
            Slots slots = Facts.scale("园区" + origin.offset() % 5000, 100 * origin.offset() + i);
            String region = String.valueOf(110101 + (origin.offset() * 97 + i * 31) % 540000);
            Fact fact = Facts.of(articleId, "revision", slots, "2023", List.of(region));
            facts.add(fact);
            records.add(LogRecords.at(0, 0, Events.asserted(fact, origin)));
        }
        records.add(LogRecords.at(0, 0, Events.extracted(articleId, "revision", origin, facts)));
        return records;
    }
}
