package org.industryfacts.stack.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A JVM to be killed: starts a shell as a service, tells its number, and waits. */
final class LauncherStandIn {

    private LauncherStandIn() {}

    public static void main(String[] arguments) throws InterruptedException {
        ServiceProcess process =
                ServiceProcess.start(ServiceProcessTest.shell(arguments[0]), OutputStream.nullOutputStream());
        System.out.println(process.handle().pid());
        process.awaitEnd();
    }

    static Process start(String script) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, LauncherStandIn.class.getName(), script).start();
    }

    /** The service that it has started. */
    static ProcessHandle service(Process launcher) throws IOException {
        String pid = launcher.inputReader(StandardCharsets.UTF_8).readLine();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
