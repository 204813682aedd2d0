package org.industryfacts.engine.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.ExtractionEngine;

/** How long a cold JVM takes to load the engine, and how much heap that holds then; each time in a JVM of its own. */
public final class EngineStart {

    private static final double MEBIBYTE = 1 << 20;

    private EngineStart() {}

    /** What one JVM told. */
    record Measured(double milliseconds, double mebibytes) {}

    /** Measures in this JVM, and prints milliseconds and mebibytes. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ExtractionEngine engine = ExtractionEngine.load();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(milliseconds + " " + (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE + " "
                + engine.version());
    }

    static List<Measured> measure(int times) throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            measured.add(measure());
        }
        return measured;
    }

    private static Measured measure() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineStart.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] told = new String(process.getInputStream().readAllBytes()).split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the JVM ended with " + process.exitValue());
        }
        return new Measured(Double.parseDouble(told[0]), Double.parseDouble(told[1]));
    }
}
