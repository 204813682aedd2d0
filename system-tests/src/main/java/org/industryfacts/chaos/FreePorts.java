package org.industryfacts.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/**
 * Hands out ports below those that the system gives to outgoing connections: a member that is down for a while must
 * find its port free when it comes back. For one thread.
 */
final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int RANGE = 10_000;

    private int next;

    /** @param random where to begin, so that two runs on a machine do not look at the same ports */
    FreePorts(RandomGenerator random) {
        next = FIRST + random.nextInt(RANGE);
    }

    int next() {
        while (!isFree(++next)) {
            if (next > FIRST + 2 * RANGE) {
                throw new IllegalStateException("no free port between " + FIRST + " and " + next);
            }
        }
        return next;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
