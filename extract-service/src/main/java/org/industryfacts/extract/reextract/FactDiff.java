package org.industryfacts.extract.reextract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.industryfacts.extract.reextract.AssertedFacts.Assertion;
import org.industryfacts.extract.reextract.AssertedFacts.Outcome;
import org.industryfacts.fact.FactType;

/**
 * How what articles assert would change, by type, with a few examples of each kind. A fact that goes is changed where
 * exactly one that comes in its article makes the same claim: those two count once. For one thread.
 */
final class FactDiff {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 300;

    /** What may become of a fact. */
    enum Kind {
        UNCHANGED,
        ADDED,
        GONE,
        CHANGED
    }

    private final Map<FactType, Map<Kind, Long>> counts = new EnumMap<>(FactType.class);
    private final Map<FactType, Map<Kind, List<String>>> examples = new EnumMap<>(FactType.class);
    private final List<String> failures = new ArrayList<>();
    private long articles;
    private long failed;

    /** Takes an article whose reading was tried again; nothing was known of it where {@code before} holds no facts. */
    void add(String articleId, Map<UUID, Assertion> before, Outcome after) {
        articles++;
        if (after.failure() != null) {
            failed++;
            if (failures.size() < EXAMPLES) {
                failures.add("article " + articleId + " cannot be read: " + after.failure());
            }
        }
        Map<UUID, Assertion> gone = without(before, after.facts().keySet());
        Map<UUID, Assertion> added = without(after.facts(), before.keySet());
        Map<UUID, Assertion> kept = without(before, gone.keySet());
        kept.values().forEach(fact -> count(Kind.UNCHANGED, fact));
        pair(articleId, gone, added);
        gone.values().forEach(fact -> show(Kind.GONE, fact, articleId, fact.text()));
        added.values().forEach(fact -> show(Kind.ADDED, fact, articleId, fact.text()));
    }

    /** How many facts of a type this became of. */
    long count(FactType type, Kind kind) {
        return counts.getOrDefault(type, Map.of()).getOrDefault(kind, 0L);
    }

    /** The articles that were read, those among them that cannot be read, and what became of facts, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(articles + " articles read, " + failed + " of them cannot be read");
        lines.addAll(failures);
        lines.add(row("type", "unchanged", "added", "gone", "changed"));
        counts.keySet()
                .forEach(type -> lines.add(row(
                        type.code(),
                        String.valueOf(count(type, Kind.UNCHANGED)),
                        String.valueOf(count(type, Kind.ADDED)),
                        String.valueOf(count(type, Kind.GONE)),
                        String.valueOf(count(type, Kind.CHANGED)))));
        examples.values().forEach(kinds -> kinds.values().forEach(lines::addAll));
        return lines;
    }

    /** Takes out of both what makes the same claim, where exactly one that comes does. */
    private void pair(String articleId, Map<UUID, Assertion> gone, Map<UUID, Assertion> added) {
        Map<UUID, List<UUID>> coming = new HashMap<>();
        added.forEach((id, fact) -> coming.computeIfAbsent(fact.claimId(), claim -> new ArrayList<>())
                .add(id));
        Set<UUID> successors = new HashSet<>();
        gone.entrySet().removeIf(entry -> {
            List<UUID> same = coming.getOrDefault(entry.getValue().claimId(), List.of());
            if (same.size() != 1) {
                return false;
            }
            Assertion successor = added.getOrDefault(same.get(0), entry.getValue());
            show(Kind.CHANGED, successor, articleId, entry.getValue().text() + " becomes " + successor.text());
            successors.add(same.get(0));
            return true;
        });
        added.keySet().removeAll(successors);
    }

    private void show(Kind kind, Assertion fact, String articleId, String text) {
        count(kind, fact);
        List<String> shown = examples.computeIfAbsent(fact.type(), type -> new EnumMap<>(Kind.class))
                .computeIfAbsent(kind, any -> new ArrayList<>());
        if (shown.size() < EXAMPLES) {
            String brief = text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + " ..." : text;
            shown.add(kind.name().toLowerCase(Locale.ROOT) + ", article " + articleId + ": " + brief);
        }
    }

    private void count(Kind kind, Assertion fact) {
        counts.computeIfAbsent(fact.type(), type -> new EnumMap<>(Kind.class)).merge(kind, 1L, Long::sum);
    }

    private static Map<UUID, Assertion> without(Map<UUID, Assertion> facts, Set<UUID> ids) {
        Map<UUID, Assertion> rest = new HashMap<>(facts);
        rest.keySet().removeAll(ids);
        return rest;
    }

    private static String row(String type, String unchanged, String added, String gone, String changed) {
        return String.format(Locale.ROOT, "%-16s %12s %12s %12s %12s", type, unchanged, added, gone, changed);
    }
}
