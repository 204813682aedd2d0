package org.industryfacts.engine.grammar;

import java.util.List;

import org.industryfacts.engine.grammar.Element.Absent;
import org.industryfacts.engine.grammar.Element.Literal;
import org.industryfacts.engine.text.Span;

/**
 * Tells of most places that a rule does not match there, by the characters right beside its anchor, before the rule itself
 * is looked at.
 *
 * @param before a sieve for the character before the anchor
 * @param after a sieve for the character after it
 */
public record RuleSieve(long before, long after) {

    /** The sieve of a rule. */
    public static RuleSieve of(Rule rule) {
        return new RuleSieve(sieve(rule.left(), true), sieve(rule.right(), false));
    }

    /** What the first of some elements lets through, together with those after it as long as it may be absent. */
    private static long sieve(List<Element> elements, boolean leftwards) {
        long sieve = 0;
        for (Element element : elements) {
            boolean optional = element instanceof Element.Optional;
            Element present = element instanceof Element.Optional maybe ? maybe.element() : element;
            if (present instanceof Literal literal) {
                sieve |= leftwards ? literal.words().lasts() : literal.words().firsts();
                if (!optional) {
                    return sieve;
                }
            } else if (!(present instanceof Absent)) {
                return CharacterSieve.ANY;
            }
        }
        return CharacterSieve.ANY;
    }

    /** False only where the rule does not match around this anchor. */
    public boolean passes(String text, Span anchor) {
        return (before == CharacterSieve.ANY
                        || anchor.start() > 0 && CharacterSieve.passes(before, text.charAt(anchor.start() - 1)))
                && (after == CharacterSieve.ANY
                        || anchor.end() < text.length() && CharacterSieve.passes(after, text.charAt(anchor.end())));
    }
}
