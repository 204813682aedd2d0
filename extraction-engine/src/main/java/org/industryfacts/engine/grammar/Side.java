package org.industryfacts.engine.grammar;

import java.util.List;

import org.industryfacts.engine.grammar.Element.Absent;
import org.industryfacts.engine.grammar.Element.Literal;

/**
 * The elements of a rule on one side of its anchor, the nearest first. One look at the next character of the text tells
 * at most places that what is left of them does not match there, before any of them is looked at. Immutable.
 */
public final class Side {

    private final List<Element> elements;
    private final boolean leftwards;
    /** By element, what it lets through, together with those after it as long as it may be absent. */
    private final long[] sieves;
    /** By element, what it lets through itself where it is a word that may be absent. */
    private final long[] optional;

    private Side(List<Element> elements, boolean leftwards) {
        this.elements = List.copyOf(elements);
        this.leftwards = leftwards;
        this.sieves = new long[elements.size()];
        this.optional = new long[elements.size()];
        for (int i = 0; i < sieves.length; i++) {
            sieves[i] = sieve(elements.subList(i, elements.size()), leftwards);
            optional[i] = elements.get(i) instanceof Element.Optional maybe
                    ? sieve(List.of(maybe.element()), leftwards)
                    : CharacterSieve.ANY;
        }
    }

    /** The elements before an anchor. */
    static Side left(List<Element> elements) {
        return new Side(elements, true);
    }

    /** The elements after an anchor. */
    static Side right(List<Element> elements) {
        return new Side(elements, false);
    }

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

    /** The elements, the nearest to the anchor first. */
    public List<Element> elements() {
        return elements;
    }

    /** A sieve for the character right beside the anchor. */
    long sieve() {
        return sieves.length == 0 ? CharacterSieve.ANY : sieves[0];
    }

    /** False only where the elements from {@code index} on do not match at {@code position}. */
    boolean mayGoOn(int index, String text, int position) {
        return passes(sieves[index], text, position);
    }

    /** Whether an element may be absent, and is so at {@code position}. */
    boolean isAbsent(int index, String text, int position) {
        return !passes(optional[index], text, position);
    }

    private boolean passes(long sieve, String text, int position) {
        return CharacterSieve.passesBit(sieve, CharacterSieve.bit(text, leftwards ? position - 1 : position));
    }
}
