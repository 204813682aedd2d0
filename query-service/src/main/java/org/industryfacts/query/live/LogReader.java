package org.industryfacts.query.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import org.industryfacts.query.live.FeedItem.Change;
import org.industryfacts.query.live.FeedItem.Heartbeat;
import org.industryfacts.query.readmodel.LogEntry;

/**
 * One subscriber's way through the log: a page is read when the subscriber has taken the one before, and no page while
 * there is nothing new. Of one subscription, whose steps follow one another.
 */
final class LogReader {

    private static final int PAGE = 100;

    /** How much of the log one query looks through, however few of its entries concern the subscriber. */
    private static final int WINDOW = 10_000;

    private final Pages pages;
    private final LogHead head;
    private final Executor worker;
    private final Clock clock;
    private final Duration heartbeat;

    private long position;
    private Instant lastItem;

    /**
     * @param pages of the log, as far as it concerns the subscriber
     * @param worker where pages are read
     * @param heartbeat the longest silence
     * @param position where to begin, exclusive
     */
    LogReader(Pages pages, LogHead head, Executor worker, Clock clock, Duration heartbeat, long position) {
        this.pages = pages;
        this.head = head;
        this.worker = worker;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.position = position;
        this.lastItem = clock.instant();
    }

    /** What happens from the position on; ends when the service stops. */
    Multi<FeedItem> items() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .whilst(page -> !head.isClosed())
                .onItem()
                .disjoint();
    }

    private Uni<List<FeedItem>> next() {
        Duration silence = Duration.between(lastItem, clock.instant());
        return head.beyond(position)
                .ifNoItem()
                .after(atLeastOneMilli(heartbeat.minus(silence)))
                .recoverWithItem(position)
                .emitOn(worker)
                .map(this::readUpTo);
    }

    private List<FeedItem> readUpTo(long newest) {
        // Read also where nothing is new: this may be no log to follow any more.
        List<FeedItem> items = head.isClosed() ? List.of() : page(newest);
        Instant now = clock.instant();
        if (items.isEmpty() && Duration.between(lastItem, now).compareTo(heartbeat) >= 0) {
            items = List.of(new Heartbeat(position));
        }
        if (!items.isEmpty()) {
            lastItem = now;
        }
        return items;
    }

    private List<FeedItem> page(long newest) {
        long upTo = Math.min(newest, position + WINDOW);
        List<LogEntry> entries = pages.read(position, upTo, PAGE);
        position = entries.size() < PAGE ? upTo : entries.get(PAGE - 1).position();
        return entries.stream().<FeedItem>map(Change::new).toList();
    }

    private static Duration atLeastOneMilli(Duration duration) {
        Duration least = Duration.ofMillis(1);
        return duration.compareTo(least) < 0 ? least : duration;
    }

    /** Reads entries between two positions, the first exclusive, oldest first, so many at most. */
    @FunctionalInterface
    interface Pages {
        List<LogEntry> read(long after, long upTo, int limit);
    }
}
