package org.industryfacts.query.live;

import org.industryfacts.query.readmodel.LogEntry;

/** What a subscriber is told. After each it has read the log up to {@link #position()}, as far as it concerns it. */
sealed interface FeedItem {

    long position();

    /** Something happened to a fact. */
    record Change(LogEntry entry) implements FeedItem {
        @Override
        public long position() {
            return entry.position();
        }
    }

    /** Nothing happened for a while, and the subscription is alive. */
    record Heartbeat(long position) implements FeedItem {}
}
