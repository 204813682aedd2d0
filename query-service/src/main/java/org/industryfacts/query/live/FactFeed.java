package org.industryfacts.query.live;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactLogRepository;

/** Subscriptions to the log of facts. Safe to share between threads. */
@ApplicationScoped
class FactFeed {

    private static final Logger LOG = Logger.getLogger(FactFeed.class);

    /** However many subscribers wake at once, requests still find a connection. */
    private static final int READS_AT_ONCE = 4;

    private final FactLogRepository log;
    private final LogHead head;
    private final Clock clock;
    private final LiveSettings settings;
    private final ManagedExecutor worker = ManagedExecutor.builder()
            .maxAsync(READS_AT_ONCE)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();
    private final AtomicInteger subscribers;

    FactFeed(FactLogRepository log, LogHead head, Clock clock, LiveSettings settings, MeterRegistry metrics) {
        this.log = log;
        this.head = head;
        this.clock = clock;
        this.settings = settings;
        this.subscribers = metrics.gauge("live.subscribers", new AtomicInteger());
    }

    /**
     * What happens from a position on. A subscription that cannot go on, for the database is away or the build is
     * replaced, ends; its subscriber comes back with the position that it has reached.
     *
     * @param build the build of the read model that the position is of
     */
    Multi<FeedItem> after(UUID build, long position, FactFilter filter) {
        LogReader.Pages pages = (after, upTo, limit) -> log.page(build, filter, after, upTo, limit);
        return new LogReader(pages, head, worker, clock, settings.heartbeat(), position)
                .items()
                .onSubscription()
                .invoke(subscribers::incrementAndGet)
                .onTermination()
                .invoke(subscribers::decrementAndGet)
                .onFailure()
                .invoke(failure -> LOG.warnf("A subscription ends, to be taken up again: %s", failure))
                .onFailure()
                .recoverWithCompletion();
    }
}
