package org.industryfacts.extract.reextract;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;

/**
 * Where the articles of one partition were submitted last, without those that are withdrawn. What was written again
 * counts where it stood at first. For one thread.
 */
final class LivePlaces {

    private final EventCodec codec = new EventCodec();
    private final Map<String, Submission> submissions = new HashMap<>();
    private final Map<String, Long> withdrawnArticles = new HashMap<>();
    private final Map<String, Long> withdrawnSources = new HashMap<>();

    private LivePlaces() {}

    /** Those of everything before an offset. */
    static LivePlaces of(PartitionReader log, int partition, long end) {
        LivePlaces places = new LivePlaces();
        TopicPartition articles = new TopicPartition(Topics.ARTICLES, partition);
        log.read(articles, log.beginning(articles), end, places::take);
        return places;
    }

    /** Whether this is what the article says now. */
    boolean isLive(@Nullable String articleId, long offset) {
        Submission newest = submissions.get(articleId);
        return newest != null && newest.offset == offset && isLive(articleId);
    }

    /** Whether the article says anything now. */
    boolean isLive(@Nullable String articleId) {
        Submission newest = submissions.get(articleId);
        return newest != null
                && withdrawnArticles.getOrDefault(articleId, -1L) < newest.offset
                && withdrawnSources.getOrDefault(newest.source, -1L) < newest.offset;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            Envelope<Event> envelope = codec.decode(record);
            Event event = envelope.event();
            long offset = envelope.place(record.partition(), record.offset()).offset();
            if (event instanceof ArticleSubmitted article) {
                submissions.merge(article.subject(), new Submission(offset, article.source()), LivePlaces::newer);
            } else if (event instanceof ArticleWithdrawn withdrawn) {
                withdrawnArticles.merge(withdrawn.subject(), offset, Math::max);
            } else if (event instanceof SourceWithdrawn withdrawn) {
                withdrawnSources.merge(withdrawn.source(), offset, Math::max);
            }
        } catch (UndecodableRecordException e) {
            // No article: it was set aside when it was first read.
            return;
        }
    }

    private static Submission newer(Submission one, Submission other) {
        return other.offset > one.offset ? other : one;
    }

    private record Submission(long offset, @Nullable String source) {}
}
