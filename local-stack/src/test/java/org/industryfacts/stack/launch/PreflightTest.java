package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.stack.Ports;
import org.industryfacts.stack.StackException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreflightTest {

    @TempDir
    Path home;

    @BeforeEach
    void build() throws IOException {
        for (String service : Services.NAMES) {
            Path jar = Services.jar(home, service);
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, "");
        }
    }

    @Test
    void findsNothingInTheWayOfASoundStart() {
        // given
        Preflight preflight = new Preflight(options(freePorts()), 1);

        // when / then
        assertThatCode(preflight::check).doesNotThrowAnyException();
    }

    @Test
    void namesEverythingInTheWayAtOnce() throws IOException {
        // given
        Files.delete(Services.jar(home, Services.EXTRACT));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            StackOptions.PortNumbers free = freePorts();
            int port = taken.getLocalPort();
            Preflight preflight = new Preflight(
                    options(new StackOptions.PortNumbers(
                            free.query(), free.ingest(), free.extract(), port, free.postgres())),
                    Long.MAX_VALUE);

            // when / then
            assertThatThrownBy(preflight::check)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("extract-service is not built")
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("--kafka-port")
                    .hasMessageContaining("The disk is full");
        }
    }

    private StackOptions options(StackOptions.PortNumbers ports) {
        return new StackOptions(home, home, ports, false, 120);
    }

    static StackOptions.PortNumbers freePorts() {
        return new StackOptions.PortNumbers(
                Ports.orFree(0), Ports.orFree(0), Ports.orFree(0), Ports.orFree(0), Ports.orFree(0));
    }
}
