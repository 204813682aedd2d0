package org.industryfacts.query.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.readmodel.LogEnd;

/**
 * How far the log of facts goes, and who waits for it to go further. Waiting takes no thread. Safe to share between
 * threads.
 */
@ApplicationScoped
class LogHead {

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private volatile long position;
    private volatile @Nullable UUID epoch;
    private volatile boolean closed;

    /** Done when the log goes beyond a position, or may be another one; the item is how far. */
    Uni<Long> beyond(long reached) {
        return Uni.createFrom().emitter(emitter -> {
            Waiting one = new Waiting(reached, emitter);
            waiting.add(one);
            emitter.onTermination(() -> waiting.remove(one));
            // Looked at after joining those who wait: whoever moves the head in between finds this one among them.
            one.wake(closed ? Long.MAX_VALUE : position);
        });
    }

    /**
     * Says that the log goes as far as this, and wakes who waited for it. Where this is another log, all are woken, to
     * find out that theirs is no more.
     */
    void moveTo(LogEnd end) {
        position = end.position();
        if (end.epoch().equals(epoch)) {
            waiting.forEach(one -> one.wake(end.position()));
        } else {
            epoch = end.epoch();
            waiting.forEach(Waiting::wakeForNothing);
        }
    }

    /** Whether nobody should wait any longer, since the service stops. */
    boolean isClosed() {
        return closed;
    }

    /** Lets go of all who wait. With streams open a service would otherwise take as long to stop as it may. */
    void close(@Observes ShutdownDelayInitiatedEvent event) {
        closed = true;
        waiting.forEach(one -> one.wake(Long.MAX_VALUE));
    }

    /** One that waits. Equal to none but itself. */
    private static final class Waiting {
        private final long reached;
        private final UniEmitter<? super Long> emitter;

        Waiting(long reached, UniEmitter<? super Long> emitter) {
            this.reached = reached;
            this.emitter = emitter;
        }

        void wake(long head) {
            if (head > reached) {
                emitter.complete(head);
            }
        }

        void wakeForNothing() {
            emitter.complete(reached);
        }
    }
}
