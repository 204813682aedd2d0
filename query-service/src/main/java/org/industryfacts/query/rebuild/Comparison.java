package org.industryfacts.query.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Compares two builds that stand at the same place in the log, both read at once. */
record Comparison(Snapshot served, Snapshot built, Consumer<String> report) {

    /** What differs, a line each; empty where they say the same. */
    List<String> differences() throws SQLException {
        ContentReader reader = ContentReader.of(served.connection(), built.connection());
        CompletableFuture<Content> served = CompletableFuture.supplyAsync(() -> content(reader, this.served));
        Content built = content(reader, this.built);
        Content old = join(served);
        report.accept("Served: " + old);
        report.accept("Built:  " + built);
        return old.differencesTo(built);
    }

    private static Content content(ContentReader reader, Snapshot snapshot) {
        try {
            return reader.read(snapshot.connection());
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static Content join(CompletableFuture<Content> reading) throws SQLException {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
