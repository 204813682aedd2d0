package org.industryfacts.query.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.industryfacts.event.Topics;
import org.industryfacts.stack.EmbeddedKafka;
import org.industryfacts.stack.EmbeddedPostgreSql;

/** A real broker and a real database, each started when it is first asked for and stopped with the JVM. */
public final class TestServers {

    private TestServers() {}

    public static EmbeddedKafka kafka() {
        return Kafka.SERVER;
    }

    public static EmbeddedPostgreSql postgreSql() {
        return PostgreSql.server;
    }

    /** Takes the database away; connections to it break. */
    public static void stopPostgreSql() {
        PostgreSql.server.close();
    }

    /** Brings the database back, where it was and with the data that it had. */
    public static void startPostgreSql() {
        int port = URI.create(PostgreSql.server.jdbcUrl().substring("jdbc:".length()))
                .getPort();
        PostgreSql.server = EmbeddedPostgreSql.start(PostgreSql.FOLDER, port);
    }

    private static Path folder(String name) {
        try {
            Path servers = Files.createDirectories(Path.of("target", "servers"));
            return Files.createTempDirectory(servers, name).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Kafka {
        static final EmbeddedKafka SERVER = start();

        private static EmbeddedKafka start() {
            EmbeddedKafka server = EmbeddedKafka.start(folder("kafka"), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.createTopics(Topics.all());
            return server;
        }
    }

    private static final class PostgreSql {
        static final Path FOLDER = folder("postgresql");
        static EmbeddedPostgreSql server = start();

        private static EmbeddedPostgreSql start() {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.close()));
            return EmbeddedPostgreSql.start(FOLDER, 0);
        }
    }
}
