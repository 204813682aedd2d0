package org.industryfacts.extract.reextract;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;

/**
 * Where the articles of one partition were submitted last, without those that are withdrawn. For one thread.
 */
final class LivePlaces {

    private final EventCodec codec = new EventCodec();
    private final Map<String, Submission> submissions = new HashMap<>();
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
        return newest != null && newest.offset == offset && isLive(newest);
    }

    /** Whether the article says anything now. */
    boolean isLive(@Nullable String articleId) {
        Submission newest = submissions.get(articleId);
        return newest != null && isLive(newest);
    }

    private boolean isLive(Submission submission) {
        Long withdrawn = submission.source == null ? null : withdrawnSources.get(submission.source);
        return withdrawn == null || withdrawn < submission.offset;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            Event event = codec.decode(record).event();
            if (event instanceof ArticleSubmitted article) {
                submissions.put(article.subject(), new Submission(record.offset(), article.source()));
            } else if (event instanceof ArticleWithdrawn withdrawn) {
                submissions.remove(withdrawn.subject());
            } else if (event instanceof SourceWithdrawn withdrawn) {
                withdrawnSources.put(withdrawn.source(), record.offset());
            }
        } catch (UndecodableRecordException e) {
            // No article: it was set aside when it was first read.
            return;
        }
    }

    private record Submission(long offset, @Nullable String source) {}
}
