package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Says so when the disk of the data folder runs full while everything runs, before Kafka or PostgreSQL stumble. */
final class DiskWatch {

    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final Path data;
    private final long requiredBytes;
    private final Progress progress;

    DiskWatch(Path data, long requiredBytes, Progress progress) {
        this.data = data;
        this.requiredBytes = requiredBytes;
        this.progress = progress;
    }

    void start() {
        Thread thread = new Thread(this::watch, "disk-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        boolean wasFull = false;
        try {
            while (true) {
                boolean full = Files.getFileStore(data).getUsableSpace() < requiredBytes;
                if (full && !wasFull) {
                    progress.step("The disk of " + data + " is nearly full. Make room, or all of this stops.");
                }
                wasFull = full;
                Thread.sleep(PERIOD.toMillis());
            }
        } catch (IOException e) {
            progress.step("The disk of " + data + " cannot be looked at any more: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
