package org.industryfacts.query.sample;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.industryfacts.stack.EmbeddedPostgreSql;

/** Tells the service under test where broker and database are. Both outlive it: they are stopped with the JVM. */
public final class ServersResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        EmbeddedPostgreSql database = TestServers.postgreSql();
        return Map.of(
                "kafka.bootstrap.servers", TestServers.kafka().bootstrapServers(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "live.heartbeat", "1S",
                "live.write-timeout", "20S");
    }

    @Override
    public void stop() {}
}
