package org.industryfacts.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgreSqlTest {

    @TempDir
    static Path sharedFolder;

    private static EmbeddedPostgreSql shared;

    @TempDir
    Path folder;

    private Path data;

    @BeforeAll
    static void start() {
        shared = EmbeddedPostgreSql.start(sharedFolder, 0);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @BeforeEach
    void nameFolderWithASpace() {
        data = folder.resolve("cluster 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void isDurable(String setting) throws SQLException {
        // when
        List<String> value = query(shared, "SHOW " + setting);

        // then
        assertThat(value).containsExactly("on");
    }

    @Test
    void listensOnLoopbackOnly() throws SQLException {
        // when
        List<String> addresses = query(shared, "SHOW listen_addresses");

        // then
        assertThat(addresses).containsExactly("127.0.0.1");
    }

    @Test
    void sortsByCodePoint() throws SQLException {
        // when
        List<String> sorted = query(shared, "SELECT t FROM unnest(ARRAY['中', 'b', 'A', 'a', '一']) AS t ORDER BY t");

        // then
        assertThat(sorted).containsExactly("A", "a", "b", "一", "中");
    }

    @Test
    void keepsDataBetweenStarts() throws SQLException {
        // given
        try (EmbeddedPostgreSql first = EmbeddedPostgreSql.start(data, 0)) {
            execute(address(first), "CREATE TABLE kept AS SELECT 42 AS n");
        }

        // when
        try (EmbeddedPostgreSql second = EmbeddedPostgreSql.start(data, 0)) {

            // then
            assertThat(query(second, "SELECT n FROM kept")).containsExactly("42");
        }
    }

    @Test
    void leavesNothingRunningWhenClosed() {
        // given
        EmbeddedPostgreSql server = EmbeddedPostgreSql.start(data, 0);
        ProcessHandle process =
                Postmaster.of(data.resolve("cluster")).orElseThrow().process();

        // when
        server.close();

        // then
        assertThat(process.isAlive()).isFalse();
        assertThat(Postmaster.of(data.resolve("cluster"))).isEmpty();
    }

    @Test
    void stopsByItselfWhenItsJvmIsKilled() throws Exception {
        // given
        try (ChildJvm child = ChildJvm.running("postgres", data)) {
            execute(child.address(), "CREATE TABLE kept AS SELECT 42 AS n");
            ProcessHandle process =
                    Postmaster.of(data.resolve("cluster")).orElseThrow().process();

            // when
            child.kill();

            // then
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(process.isAlive())
                    .isFalse());
        }
        try (EmbeddedPostgreSql next = EmbeddedPostgreSql.start(data, 0)) {
            assertThat(query(next, "SELECT n FROM kept")).containsExactly("42");
        }
    }

    @Test
    void stopsAServerLeftAliveBeforeItStarts() throws Exception {
        // given
        ProcessHandle left;
        try (ChildJvm child = ChildJvm.running("postgres", data)) {
            execute(child.address(), "CREATE TABLE kept AS SELECT 42 AS n");
            left = Postmaster.of(data.resolve("cluster")).orElseThrow().process();
            child.killChildren();
            child.kill();
        }
        assertThat(left.isAlive()).isTrue();

        // when
        try (EmbeddedPostgreSql next = EmbeddedPostgreSql.start(data, 0)) {

            // then
            assertThat(left.isAlive()).isFalse();
            assertThat(query(next, "SELECT n FROM kept")).containsExactly("42");
        }
    }

    @Test
    void leavesAProgramAloneThatGotTheNumberOfAnOldServer() throws Exception {
        // given
        EmbeddedPostgreSql.start(data, 0).close();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(data.resolve("cluster/postmaster.pid"), bystander.pid() + "\n" + data + "\n");

            // when
            try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(data, 0)) {

                // then
                assertThat(query(server, "SELECT 1")).containsExactly("1");
                assertThat(bystander.isAlive()).isTrue();
            }
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void startsOverWhereTheFirstStartWasCutShort() throws Exception {
        // given
        Files.createDirectories(data.resolve("cluster/base"));
        Files.createFile(data.resolve("incomplete"));
        Files.writeString(data.resolve("cluster/postgresql.conf"), "");

        // when
        try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(data, 0)) {

            // then
            assertThat(query(server, "SELECT 1")).containsExactly("1");
            assertThat(data.resolve("incomplete")).doesNotExist();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        // given
        String address = shared.jdbcUrl() + "?user=" + shared.username();

        // when / then
        assertThatThrownBy(() -> execute(address, "SELECT 1")).hasMessageContaining("password");
        assertThatThrownBy(() -> execute(address + "&password=postgres", "SELECT 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsThePasswordFromOthers() throws IOException {
        // when
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(sharedFolder.resolve("password"));

        // then
        assertThat(permissions)
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void namesATakenPort() throws IOException {
        // given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            // when / then
            assertThatThrownBy(() -> EmbeddedPostgreSql.start(data, port))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("PostgreSQL");
        }
    }

    private static String address(EmbeddedPostgreSql server) {
        return server.jdbcUrl() + "?user=" + server.username() + "&password=" + server.password();
    }

    private static List<String> query(EmbeddedPostgreSql server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(server));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
