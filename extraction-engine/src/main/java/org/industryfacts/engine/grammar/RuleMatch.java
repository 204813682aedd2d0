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
public record RuleMatch(Rule rule, Span anchor, Span span, Map<String, PhraseList> kept) {

    public RuleMatch {
        kept = Map.copyOf(kept);
    }

    /** What was kept under a name; the first item of a list. */
    public Optional<Span> phrase(String name) {
        PhraseList list = kept.get(name);
        return list == null ? Optional.empty() : Optional.of(list.items().get(0));
    }

    /** All items of the list that was kept under a name; none where it was not matched. */
    public List<Span> items(String name) {
        PhraseList list = kept.get(name);
        return list == null ? List.of() : list.items();
    }

    /** What the items of the list that was kept under a name are said to be: 企业 in A、B等企业. */
    public Optional<Span> kind(String name) {
        PhraseList list = kept.get(name);
        return list == null ? Optional.empty() : Optional.ofNullable(list.kind());
    }

    public Optional<String> emitted(String name) {
        return Optional.ofNullable(rule.emit().get(name));
    }
}
