package org.industryfacts.stack;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM to be killed: starts the servers that its arguments name and tells where they are. */
final class ServersMain {

    private ServersMain() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "kafka" ->
                System.out.println("ready " + EmbeddedKafka.start(data, 0).bootstrapServers());
            case "postgres" -> System.out.println("ready " + withUser(EmbeddedPostgreSql.start(data, 0)));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        int never = System.in.read();
        throw new IllegalStateException("not killed, but read " + never);
    }

    private static String withUser(EmbeddedPostgreSql server) {
        return server.jdbcUrl() + "?user=" + server.username() + "&password=" + server.password();
    }
}
