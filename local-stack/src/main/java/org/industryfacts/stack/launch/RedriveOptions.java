package org.industryfacts.stack.launch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What is to be redriven.
 *
 * @param ids of dead letters; none where it is all of them that wait
 * @param queryPort of the read API, on 127.0.0.1
 */
record RedriveOptions(List<String> ids, int queryPort) {

    RedriveOptions {
        ids = List.copyOf(ids);
    }

    /** @throws IllegalArgumentException where the command line cannot be understood */
    static RedriveOptions parse(List<String> arguments, Map<String, String> environment) {
        List<String> ids = new ArrayList<>();
        List<String> options = new ArrayList<>();
        boolean all = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals("--all")) {
                all = true;
            } else if (!argument.startsWith("--")) {
                ids.add(argument);
            } else {
                options.add(argument);
                if (!argument.contains("=") && rest.hasNext()) {
                    options.add(rest.next());
                }
            }
        }
        if (all != ids.isEmpty()) {
            throw new IllegalArgumentException("give either ids of dead letters or --all");
        }
        return new RedriveOptions(ids, CommandLine.parse(options, environment).port("query-port", 8080));
    }
}
