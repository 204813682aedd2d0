package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.stack.Ports;
import org.industryfacts.stack.StackException;

/** Looks, before anything is started, for what would stop a start half-way, and names all of it at once. */
final class Preflight {

    private final StackOptions options;
    private final long requiredBytes;

    /** @param requiredBytes how much room the disk must have */
    Preflight(StackOptions options, long requiredBytes) {
        this.options = options;
        this.requiredBytes = requiredBytes;
    }

    /** @throws StackException with a line for each thing in the way */
    void check() {
        List<String> problems = new ArrayList<>();
        checkJars(problems);
        checkPorts(problems);
        checkDisk(problems);
        if (!problems.isEmpty()) {
            throw new StackException(String.join("\n", problems));
        }
    }

    private void checkJars(List<String> problems) {
        for (String service : Services.NAMES) {
            Path jar = Services.jar(options.home(), service);
            if (!Files.isRegularFile(jar)) {
                problems.add(service + " is not built: " + jar + " is missing. Build it: ./mvnw -DskipTests package");
            }
        }
    }

    private void checkPorts(List<String> problems) {
        StackOptions.PortNumbers ports = options.ports();
        Map<String, Integer> byOption = new LinkedHashMap<>();
        byOption.put("query", ports.query());
        byOption.put("ingest", ports.ingest());
        byOption.put("extract", ports.extract());
        byOption.put("kafka", ports.kafka());
        byOption.put("postgres", ports.postgres());
        byOption.forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                problems.add("Port " + port + " is taken. Stop what listens there (lsof -i :" + port
                        + " names it), or choose another: --" + name + "-port N");
            }
        });
    }

    private void checkDisk(List<String> problems) {
        try {
            long usable = Files.getFileStore(options.data()).getUsableSpace();
            if (usable < requiredBytes) {
                problems.add("The disk is full: " + mebibytes(usable) + " MiB are left for " + options.data() + ", "
                        + mebibytes(requiredBytes)
                        + " MiB are needed. Make room, or choose another folder with --data.");
            }
        } catch (IOException e) {
            throw new StackException("The disk of " + options.data() + " cannot be looked at: " + e, e);
        }
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
