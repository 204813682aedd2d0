package org.industryfacts.engine.grammar;

import org.industryfacts.engine.text.Span;

/**
 * Tells of most places that a rule does not match there, by the characters right beside its anchor, before the rule
 * itself is looked at.
 *
 * @param before a sieve for the character before the anchor
 * @param after a sieve for the character after it
 */
public record RuleSieve(long before, long after) {

    /** The sieve of a rule. */
    public static RuleSieve of(Rule rule) {
        return new RuleSieve(rule.left().sieve(), rule.right().sieve());
    }

    /** False only where the rule does not match around this anchor. */
    public boolean passes(String text, Span anchor) {
        return Side.passes(before, text, anchor.start() - 1) && Side.passes(after, text, anchor.end());
    }
}
