package org.industryfacts.query.rebuild;

import java.util.function.Consumer;

/** Says now and then how far the reading of the log has come. Safe to share between threads. */
final class ReplayProgress {

    private static final long STEP = 100_000;

    private final Consumer<String> report;
    private long applied;

    ReplayProgress(Consumer<String> report) {
        this.report = report;
    }

    synchronized void applied(long records) {
        long before = applied / STEP;
        applied += records;
        if (applied / STEP > before) {
            report.accept(applied + " records applied");
        }
    }
}
