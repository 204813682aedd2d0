package org.industryfacts.stack.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.industryfacts.stack.StackException;

/** The command line: runs everything until it is told to stop. Exit codes: 1 it could not start, 2 wrong usage. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        // What the terminal is said to understand is often wrong, and the evidence is Chinese.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try {
            run(StackOptions.parse(List.of(arguments), System.getenv()), out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; ./run --help lists the options");
            System.exit(2);
        }
    }

    private static void run(StackOptions options, PrintStream out) {
        Clock clock = Clock.systemUTC();
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        Progress progress = new Progress(out, clock, start);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        LocalStack stack = new LocalStack(options, progress, http);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "shutdown"));
        try {
            DataFolder folder = stack.start();
            showFirstSteps(new FirstSteps(options, progress, folder.postedSamples(), http), stack, progress);
        } catch (StackException e) {
            progress.line(e.getMessage());
            System.exit(1);
        } catch (CancellationException | InterruptedException e) {
            // Ctrl-C while things were starting: the shutdown hook has it in hand.
            return;
        }
    }

    /** What fails here keeps nothing from running. */
    private static void showFirstSteps(FirstSteps steps, LocalStack stack, Progress progress)
            throws InterruptedException {
        try {
            steps.show();
        } catch (IOException | StackException e) {
            if (!stack.isStopping()) {
                progress.step("The first facts cannot be shown: " + e);
            }
        }
        if (!stack.isStopping()) {
            progress.line("");
            progress.step("All of it runs until Ctrl-C.");
        }
    }
}
