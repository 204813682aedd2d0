package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the two topics say in the end: of every article its revisions and withdrawals in the order of the log, and for
 * each revision the facts that its closing event lists. Read as any subscriber reads it, by the headers and the JSON of
 * the events. For one thread.
 */
final class LogHistory {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> steps = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> sources = new HashMap<>();
    private final Map<String, FactSet> factsOfRevisions = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private long closings;
    private final Set<String> closingIds = new HashSet<>();

    static LogHistory of(Kafka kafka) {
        LogHistory history = new LogHistory();
        kafka.read(Kafka.ARTICLES, history::add);
        kafka.read(Kafka.FACTS, history::add);
        return history;
    }

    /** Takes the next record of a partition. */
    void add(ConsumerRecord<String, byte[]> record) {
        switch (type(record)) {
            case "article.submitted.v1" -> submitted(record, data(record));
            case "article.withdrawn.v1" -> step(record.key(), ArticleHistory.WITHDRAWN);
            case "source.withdrawn.v1" ->
                ofSource(record, data(record).get("source").asText())
                        .forEach(articleId -> step(articleId, ArticleHistory.WITHDRAWN));
            case "article.extracted.v1" -> closed(record, data(record));
            case "fact.asserted.v1", "article.failed.v1" -> {
                // Facts count when they are listed; an article that failed has none.
            }
            default -> throw new IllegalStateException("unknown: " + type(record));
        }
    }

    private void submitted(ConsumerRecord<String, byte[]> record, JsonNode article) {
        step(record.key(), article.get("revision").asText());
        ofSource(record, article.path("source").asText("")).add(record.key());
    }

    private void step(String articleId, String step) {
        steps.computeIfAbsent(articleId, id -> new ArrayList<>()).add(step);
    }

    /** The articles of a source in the partition of a record, before it. */
    private Set<String> ofSource(ConsumerRecord<String, byte[]> record, String source) {
        return sources.computeIfAbsent(String.valueOf(record.partition()), partition -> new HashMap<>())
                .computeIfAbsent(source, name -> new HashSet<>());
    }

    private void closed(ConsumerRecord<String, byte[]> record, JsonNode closing) {
        closings++;
        closingIds.add(header(record, "ce_id"));
        List<String> facts = new ArrayList<>();
        closing.get("factIds").forEach(fact -> facts.add(fact.asText()));
        close(record.key(), closing.path("revision").asText(""), FactSet.of(facts));
    }

    private void close(String articleId, String revision, FactSet facts) {
        @Nullable FactSet before = factsOfRevisions.putIfAbsent(key(articleId, revision), facts);
        if (before != null && !before.equals(facts)) {
            contradictions.add("article " + articleId + " was read twice, with other facts, at revision " + revision);
        }
    }

    /** What happened to an article, in the order of the log; empty where the log does not know it. */
    List<String> steps(String articleId) {
        return steps.getOrDefault(articleId, List.of());
    }

    /** All articles of the log. */
    Set<String> articleIds() {
        return steps.keySet();
    }

    /** What the closing event of a revision lists; null where there is none. */
    @Nullable
    FactSet facts(String articleId, String revision) {
        return factsOfRevisions.get(key(articleId, revision));
    }

    /** Revisions whose closing events do not agree. */
    List<String> contradictions() {
        return contradictions;
    }

    /** How many closing events are on the log beyond one for each reading: work that was done again. */
    long repeatedReadings() {
        return closings - closingIds.size();
    }

    private static String key(String articleId, String revision) {
        return articleId + " " + revision;
    }

    private JsonNode data(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON in " + record, e);
        }
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_type");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
