package org.industryfacts.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL server, as a process of its own that listens on 127.0.0.1 only and wants a password.
 *
 * <p>Data lives in the given folder and is kept between starts. The server is durable: what is committed survives the
 * sudden death of this JVM, of the server and of the machine. When this JVM is gone without having closed it, the
 * server stops by itself; should even that fail, the next start on the same data stops it first. The instance may be
 * used from any thread.
 */
public final class EmbeddedPostgreSql implements AutoCloseable {

    public static final String USER = "postgres";

    private static final String DATABASE = "industry_facts";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final String password;
    private final Postmaster postmaster;
    private final PostmasterGuard guard;

    private EmbeddedPostgreSql(EmbeddedPostgres server, String password, Postmaster postmaster) throws IOException {
        this.server = server;
        this.password = password;
        this.postmaster = postmaster;
        this.guard = PostmasterGuard.of(postmaster);
    }

    /**
     * Starts a server, with an empty database where the folder is new, and returns once it takes connections.
     *
     * @param data the folder of its data, made where it is missing; no other process may use it
     * @param port the port to listen on; 0 picks a free one
     * @throws StackException where it cannot be started
     */
    public static EmbeddedPostgreSql start(Path data, int port) {
        ServerLogs.quieten();
        PostgresFolder folder = new PostgresFolder(data.toAbsolutePath().normalize());
        Postmaster.clear(folder.cluster());
        int chosen = Ports.orFree(port);
        Ports.requireFree(chosen, "PostgreSQL");
        try {
            folder.prepare();
            EmbeddedPostgreSql started = start(folder, chosen);
            folder.markComplete();
            return started;
        } catch (IOException | SQLException | RuntimeException e) {
            Postmaster.of(folder.cluster()).ifPresent(Postmaster::stop);
            throw new StackException("PostgreSQL did not start with its data in " + data + ": " + e.getMessage(), e);
        }
    }

    /**
     * Stops a server that runs with this data, left alive by a JVM that is gone. {@link #start} does so by itself.
     *
     * @return whether there was one
     */
    public static boolean stopLeftover(Path data) {
        Path cluster = new PostgresFolder(data.toAbsolutePath().normalize()).cluster();
        boolean found = Postmaster.of(cluster).isPresent();
        Postmaster.clear(cluster);
        return found;
    }

    /** The address of a server that another JVM has started on this port. */
    public static String jdbcUrl(int port) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + DATABASE;
    }

    /**
     * The password of a server that another JVM has started with this data.
     *
     * @throws StackException where there is none, or it cannot be read
     */
    public static String passwordOf(Path data) {
        try {
            return new PostgresFolder(data.toAbsolutePath().normalize()).password();
        } catch (IOException e) {
            throw new StackException("The password of PostgreSQL in " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(server.getPort());
    }

    public String username() {
        return USER;
    }

    /** Made by chance when the data folder was new, and kept in it. */
    public String password() {
        return password;
    }

    /** The first process of the server, from which all others come. */
    public long processId() {
        return postmaster.process().pid();
    }

    /** Completed when the server is gone, in whatever way. */
    public CompletableFuture<Void> ended() {
        return postmaster.process().onExit().thenApply(process -> null);
    }

    /** Stops the server in order: connections are ended, data is flushed. Returns once it is gone. */
    @Override
    public void close() {
        guard.dismiss();
        try {
            server.close();
        } catch (IOException e) {
            throw new StackException("PostgreSQL with its data in " + postmaster.data() + " was not stopped", e);
        } finally {
            postmaster.ensureGone();
        }
    }

    private static EmbeddedPostgreSql start(PostgresFolder folder, int port) throws IOException, SQLException {
        EmbeddedPostgres server = builder(folder, port).start();
        createDatabase(server);
        Postmaster postmaster = Postmaster.of(folder.cluster())
                .orElseThrow(() -> new StackException("port " + port + " belongs to another PostgreSQL"));
        return new EmbeddedPostgreSql(server, folder.password(), postmaster);
    }

    private static EmbeddedPostgres.Builder builder(PostgresFolder folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(PostgresBinaries.folder().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setPort(port)
                // The order of texts is that of their code points, the same on every machine.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // These are no matter of locale, but this is how the library passes options to initdb. It would let
                // everybody on the machine in without a password, and as a superuser.
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setConnectConfig("password", folder.password())
                .setServerConfig("listen_addresses", Ports.HOST)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // The library switches durability off, for tests that need none.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!hasDatabase(statement)) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private static boolean hasDatabase(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }
}
