package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.industryfacts.stack.StackException;

/**
 * The folder that everything kept between starts is in. While an instance is open no other launcher can use the folder;
 * the operating system sees to it, also when this one is killed.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder, which is made where it is missing.
     *
     * @throws StackException where a living launcher has it, or where it cannot be written
     */
    static DataFolder take(Path path) {
        Path lockFile = path.resolve("launcher.lock");
        try {
            Files.createDirectories(path.resolve("logs"));
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new StackException("The data folder " + path + " is in use by another launcher, process "
                        + Files.readString(lockFile).strip()
                        + ". Stop that one, or choose another folder with --data.");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StackException("The data folder " + path + " cannot be used: " + e, e);
        }
    }

    /**
     * Says whether a launcher is at work on a folder.
     *
     * @throws StackException where none is
     */
    static void requireTaken(Path path) {
        Path lockFile = path.resolve("launcher.lock");
        if (!Files.exists(lockFile) || isFree(lockFile)) {
            throw new StackException("Nothing is running on the data folder " + path
                    + ". Start it with ./run, or name its folder with --data.");
        }
    }

    private static boolean isFree(Path lockFile) {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return isLocked(channel);
        } catch (IOException e) {
            throw new StackException(lockFile + " cannot be used: " + e, e);
        }
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path postgres() {
        return postgres(path);
    }

    static Path postgres(Path folder) {
        return folder.resolve("postgres");
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    Path pidFile(String service) {
        return path.resolve(service + ".pid");
    }

    /** Where the sample articles that have been posted are noted. */
    Path postedSamples() {
        return path.resolve("samples.posted");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
