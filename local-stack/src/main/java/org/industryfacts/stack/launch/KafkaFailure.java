package org.industryfacts.stack.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * What happens when Kafka, in this JVM, meets something it cannot go on from: it says so, and everything stops in
 * order.
 */
final class KafkaFailure {

    private KafkaFailure() {}

    /** Takes the place of Kafka's own way, which is to end the JVM at once and without a word. */
    static void endsTheLauncher(Progress progress, Path log) {
        Exit.Procedure procedure = (status, message) -> end(progress, log, message);
        Exit.setExitProcedure(procedure);
        Exit.setHaltProcedure(procedure);
    }

    private static void end(Progress progress, Path log, @Nullable String message) {
        progress.step("Kafka cannot go on" + (message == null ? "" : ": " + message)
                + ". Often the disk is full or the data folder was touched; see " + log);
        new Thread(() -> System.exit(1), "kafka-failure").start();
        awaitTheEnd();
    }

    /** Kafka counts on never coming back from here. */
    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
