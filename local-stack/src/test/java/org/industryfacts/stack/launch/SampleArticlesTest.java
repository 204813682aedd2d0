package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.stack.StackException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SampleArticlesTest {

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer ingest;
    private URI address;
    private SampleArticles samples;

    @BeforeEach
    void start() throws IOException {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/articles", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            exchange.sendResponseHeaders(body.isBlank() ? 400 : 202, -1);
            exchange.close();
        });
        ingest.start();
        address = URI.create("http://127.0.0.1:" + ingest.getAddress().getPort() + "/articles");
        samples = new SampleArticles(folder.resolve("samples"), folder.resolve("posted"));
        Files.createDirectory(folder.resolve("samples"));
    }

    @AfterEach
    void stop() {
        ingest.stop(0);
    }

    @Test
    void postsEachJsonFileInOrder() throws Exception {
        // given
        write("2.json", "{\"content\":\"二\"}");
        write("1.json", "{\"content\":\"一\"}");
        write("README.md", "no article");

        // when
        int posted = samples.post(http, address);

        // then
        assertThat(posted).isEqualTo(2);
        assertThat(received)
                .containsExactly("application/json {\"content\":\"一\"}", "application/json {\"content\":\"二\"}");
    }

    @Test
    void postsOnlyWhatIsNewOrChanged() throws Exception {
        // given
        write("1.json", "{\"content\":\"一\"}");
        write("2.json", "{\"content\":\"二\"}");
        samples.post(http, address);
        received.clear();
        write("2.json", "{\"content\":\"二二\"}");
        write("3.json", "{\"content\":\"三\"}");

        // when
        int posted = samples.post(http, address);

        // then
        assertThat(posted).isEqualTo(2);
        assertThat(received)
                .containsExactly("application/json {\"content\":\"二二\"}", "application/json {\"content\":\"三\"}");
    }

    @Test
    void namesTheFileThatIsRefusedAndTriesItAgainNextTime() throws Exception {
        // given
        write("1.json", " ");

        // when / then
        assertThatThrownBy(() -> samples.post(http, address))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("1.json")
                .hasMessageContaining("400");
        assertThatThrownBy(() -> samples.post(http, address)).isInstanceOf(StackException.class);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve("samples").resolve(name), content);
    }
}
