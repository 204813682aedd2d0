package org.industryfacts.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface, the only one that anything here listens on. */
public final class Ports {

    public static final String HOST = "127.0.0.1";

    private Ports() {}

    /** The given port, or where it is 0 one that is free now; nobody keeps it free until it is used. */
    public static int orFree(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = bound(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + HOST, e);
        }
    }

    /** Whether something could listen on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = bound(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws StackException where something listens on the port already, naming who wants it */
    static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new StackException("Port " + port + " of " + HOST + ", which " + server
                    + " needs, is taken. Stop what listens there, or choose another port.");
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
