package org.industryfacts.engine.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.text.Span;

/**
 * A rule that matched.
 *
 * @param anchor what the rule is about
 * @param span from the first to the last character that the rule read, the anchor included
 * @param kept what it kept, by name: a phrase, a word or a mention as a list of one
 */
public record RuleMatch(Rule rule, Span anchor, Span span, Map<String, List<Span>> kept) {

    public RuleMatch {
        kept = Map.copyOf(kept);
    }

    /** What was kept under a name; the first item of a list. */
    public Optional<Span> phrase(String name) {
        List<Span> items = items(name);
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }

    /** All items of the list that was kept under a name; none where it was not matched. */
    public List<Span> items(String name) {
        return kept.getOrDefault(name, List.of());
    }

    /** What the items of the list that was kept under a name are said to be: 企业 in A、B等企业. */
    public Optional<Span> kind(String name) {
        return phrase(kindOf(name));
    }

    static String kindOf(String name) {
        return name + ".kind";
    }

    public Optional<String> emitted(String name) {
        return Optional.ofNullable(rule.emit().get(name));
    }
}
