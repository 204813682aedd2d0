package org.industryfacts.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where PostgreSQL's programs are unpacked, once for all data folders: {@code industry-facts/postgres} in the user's
 * cache folder ({@code XDG_CACHE_HOME}, else {@code ~/.cache}).
 *
 * <p>Not the shared temporary folder: there somebody else could put programs in their place.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path folder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path caches =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        Path own = caches.resolve("industry-facts");
        try {
            Files.createDirectories(own);
            // The library opens the folder below to everybody; this one keeps it closed.
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new StackException("PostgreSQL's programs cannot be unpacked to " + own + ": " + e.getMessage(), e);
        }
        return own.resolve("postgres");
    }
}
