package org.industryfacts.stack.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;

import org.industryfacts.stack.StackException;

/**
 * Gives dead letters another try, at a read API that runs. Exit codes: 1 not all of them could be redriven, 2 wrong
 * usage.
 */
public final class RedriveCommand {

    private final DeadLetters letters;
    private final PrintStream out;

    RedriveCommand(DeadLetters letters, PrintStream out) {
        this.letters = letters;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            RedriveOptions options = RedriveOptions.parse(List.of(arguments), System.getenv());
            URI address = URI.create("http://127.0.0.1:" + options.queryPort());
            DeadLetters letters = new DeadLetters(HttpClient.newHttpClient(), address);
            System.exit(new RedriveCommand(letters, System.out).run(options.ids()) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; ./run --help lists the options");
            System.exit(2);
        } catch (IOException | StackException e) {
            System.err.println("The read API cannot be asked: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Redrives some, or all that wait, with a line for each; whether all of them could be.
     *
     * @param ids which; none for all that wait
     */
    boolean run(List<String> ids) throws IOException, InterruptedException {
        List<String> chosen = ids.isEmpty() ? letters.waiting() : ids;
        int redriven = 0;
        for (String id : chosen) {
            Optional<String> obstacle = letters.redrive(id);
            redriven += obstacle.isEmpty() ? 1 : 0;
            out.println(id + ": " + obstacle.orElse("redriven"));
        }
        out.println(redriven + " of " + chosen.size() + " redriven");
        return redriven == chosen.size();
    }
}
