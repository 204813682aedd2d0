package org.industryfacts.chaos;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * How long each new article waits from its acceptance until a subscriber is told its first fact. Safe to share between
 * threads.
 */
final class Waits {

    /** When an article was accepted, or that it was seen before its client was told that it is. */
    private static final long SEEN = -1;

    private final Map<String, Long> open = new ConcurrentHashMap<>();
    private @Nullable Wait longest;

    /** @param endedAtMillis since the epoch */
    record Wait(String articleId, Duration length, long endedAtMillis) {}

    void accepted(String articleId) {
        open.putIfAbsent(articleId, System.nanoTime());
    }

    void seen(String articleId) {
        Long since = open.put(articleId, SEEN);
        if (since != null && since != SEEN) {
            end(new Wait(articleId, Duration.ofNanos(System.nanoTime() - since), System.currentTimeMillis()));
        }
    }

    /** Nobody waits any longer for what was taken back before it was seen. */
    void withdrawn(String articleId) {
        open.put(articleId, SEEN);
    }

    private synchronized void end(Wait wait) {
        if (longest == null || wait.length().compareTo(longest.length()) > 0) {
            longest = wait;
        }
    }

    /** The longest wait that has come to its end. */
    synchronized Wait longest() {
        return longest == null ? new Wait("none", Duration.ZERO, System.currentTimeMillis()) : longest;
    }
}
