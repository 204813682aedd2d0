package org.industryfacts.query.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;

/** Events as ingest-service and extract-service say them. */
public final class Events {

    public static final Instant SUBMITTED_AT = Instant.parse("2024-01-23T08:00:00Z");

    private static final String ENGINE = "1.0.0";

    private Events() {}

    public static Envelope<Event> submitted(UUID articleId, String revision, @Nullable String source) {
        return article(new ArticleSubmitted(
                articleId,
                revision,
                "text of " + revision,
                "text/plain",
                "标题",
                "https://example.org/" + revision,
                source,
                "external-" + articleId,
                LocalDate.of(2024, 1, 23),
                "zh"));
    }

    public static Envelope<Event> withdrawn(UUID articleId) {
        return article(new ArticleWithdrawn(articleId));
    }

    public static Envelope<Event> sourceWithdrawn(String source) {
        return article(new SourceWithdrawn(source));
    }

    public static Envelope<Event> asserted(Fact fact, Origin origin) {
        return derived(new FactAsserted(fact), origin);
    }

    public static Envelope<Event> extracted(UUID articleId, String revision, Origin origin, List<Fact> facts) {
        List<UUID> factIds = facts.stream().map(Fact::factId).toList();
        return derived(new ArticleExtracted(articleId, revision, false, factIds, ENGINE), origin);
    }

    public static Envelope<Event> failed(UUID articleId, String revision, Origin origin) {
        return derived(new ArticleFailed(articleId, revision, "engine-failure", "it broke", ENGINE), origin);
    }

    public static Envelope<Event> withdrawalAnswered(UUID articleId, Origin origin) {
        return derived(new ArticleExtracted(articleId, null, true, List.of(), ENGINE), origin);
    }

    private static Envelope<Event> article(Event event) {
        return new Envelope<>(UUID.randomUUID().toString(), "/ingest-service", SUBMITTED_AT, null, event);
    }

    private static Envelope<Event> derived(Event event, Origin origin) {
        String id = Envelope.derivedId(origin.toString(), event.subject(), ENGINE);
        return new Envelope<>(id, "/extract-service", SUBMITTED_AT, origin, event);
    }
}
