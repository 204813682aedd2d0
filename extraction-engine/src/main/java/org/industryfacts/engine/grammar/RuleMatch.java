package org.industryfacts.engine.grammar;

import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.text.Span;

/**
 * A rule that matched.
 *
 * @param span from the first to the last character that the rule read, the anchor included
 * @param phrases the noun phrases that it kept, by name
 */
public record RuleMatch(Rule rule, Span span, Map<String, Span> phrases) {

    public RuleMatch {
        phrases = Map.copyOf(phrases);
    }

    public Optional<Span> phrase(String name) {
        return Optional.ofNullable(phrases.get(name));
    }

    public Optional<String> emitted(String name) {
        return Optional.ofNullable(rule.emit().get(name));
    }
}
