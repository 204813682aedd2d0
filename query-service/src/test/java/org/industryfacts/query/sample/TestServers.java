package org.industryfacts.query.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return PostgreSql.SERVER;
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
        static final EmbeddedPostgreSql SERVER = start();

        private static EmbeddedPostgreSql start() {
            EmbeddedPostgreSql server = EmbeddedPostgreSql.start(folder("postgresql"), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
