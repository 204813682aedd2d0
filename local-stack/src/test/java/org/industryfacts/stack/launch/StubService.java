package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

/**
 * A small service to be supervised: tells that it is ready, ends when asked to, and says so when it is stopped in
 * order. It needs nothing but the JDK, so that it can be put into a jar of its own.
 */
public final class StubService {

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        answer(server, "/q/health/ready", 200, "{\"status\":\"UP\"}");
        answer(server, "/articles", 202, "{}");
        answer(server, "/facts", 200, "{\"items\":[],\"nextCursor\":null}");
        server.createContext("/end", exchange -> Runtime.getRuntime().halt(7));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped in order")));
        server.start();
        System.out.println("listening on " + port);
    }

    /** The stub as the launcher runs a service. */
    static Service service(String name, int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new Service(
                name,
                port,
                List.of(java, "-cp", classes, StubService.class.getName()),
                Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)));
    }

    private static void answer(HttpServer server, String path, int status, String body) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
