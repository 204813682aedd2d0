package org.industryfacts.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build says, whatever the order and the positions in which it came to say it.
 *
 * @param articles their number by state
 * @param facts their number by type
 * @param articleHash of all articles
 * @param factHash of all facts
 */
record Content(Map<String, Long> articles, Map<String, Long> facts, String articleHash, String factHash) {

    Content {
        articles = new TreeMap<>(articles);
        facts = new TreeMap<>(facts);
    }

    long articleCount() {
        return sum(articles);
    }

    long factCount() {
        return sum(facts);
    }

    /** What another build says differently, a line each; empty where both say the same. */
    List<String> differencesTo(Content other) {
        List<String> differences = new ArrayList<>();
        compare("articles ", articles, other.articles, differences);
        compare("facts ", facts, other.facts, differences);
        compare("hash of the articles", articleHash, other.articleHash, differences);
        compare("hash of the facts", factHash, other.factHash, differences);
        return differences;
    }

    private static void compare(
            String what, Map<String, Long> served, Map<String, Long> built, List<String> differences) {
        TreeSet<String> kinds = new TreeSet<>(served.keySet());
        kinds.addAll(built.keySet());
        for (String kind : kinds) {
            compare(what + kind, served.getOrDefault(kind, 0L), built.getOrDefault(kind, 0L), differences);
        }
    }

    private static void compare(String what, Object served, Object built, List<String> differences) {
        if (!served.equals(built)) {
            differences.add(what + ": " + served + " in what is served, " + built + " in what was built");
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
