package org.industryfacts.stack.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.industryfacts.stack.Ports;

/**
 * A service as it is to be run.
 *
 * @param command the program and its arguments
 * @param environment what is added to the launcher's own environment
 */
record Service(String name, int port, List<String> command, Map<String, String> environment) {

    Service {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    URI address() {
        return URI.create("http://" + Ports.HOST + ":" + port);
    }
}
