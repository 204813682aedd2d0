package org.industryfacts.engine.grammar;

import java.util.Arrays;

import org.industryfacts.engine.text.Span;

/**
 * Tells of most of the rules with one anchor that they do not match around it, by the characters right beside it, before
 * the rules themselves are looked at. Their sieves lie side by side, since many rules begin at one word. Filled once,
 * then only read.
 */
public final class RuleSieves {

    private int rules;
    /** By rule, a sieve for the character before the anchor. */
    private long[] before = new long[2];
    /** By rule, a sieve for the character after it. */
    private long[] after = new long[2];

    /** Adds a rule behind those that are there. */
    public void add(Rule rule) {
        if (rules == before.length) {
            before = Arrays.copyOf(before, 2 * rules);
            after = Arrays.copyOf(after, 2 * rules);
        }
        before[rules] = rule.left().sieve();
        after[rules] = rule.right().sieve();
        rules++;
    }

    /** The number of the first rule from one on that may match around this anchor; how many there are if none may. */
    public int next(int from, String text, Span anchor) {
        long left = CharacterSieve.bit(text, anchor.start() - 1);
        long right = CharacterSieve.bit(text, anchor.end());
        int rule = from;
        while (rule < rules
                && !(CharacterSieve.passesBit(before[rule], left) && CharacterSieve.passesBit(after[rule], right))) {
            rule++;
        }
        return rule;
    }
}
