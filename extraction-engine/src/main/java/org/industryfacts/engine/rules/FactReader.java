package org.industryfacts.engine.rules;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;

/** Makes facts of one type of what its rules saw. Immutable and safe to share between threads. */
public interface FactReader {

    /** The name of the rule file beside the reader: {@code milestone.rules}. */
    String rules();

    /** What rules of this type may emit. */
    Set<String> emits();

    /**
     * Looks at a rule once, when it is loaded.
     *
     * @throws IllegalArgumentException where it emits a value that the type has not
     */
    default void check(Rule rule) {}

    /**
     * Whether facts of this type are figures, which a period is stated for in a run of clauses or a heading; what
     * happens has its time in its own clause.
     */
    default boolean figures() {
        return false;
    }

    /** Which reports on a year or a quarter lend their time to facts of this type. */
    default Reported reported() {
        return Reported.NEVER;
    }

    /** The facts that a rule saw, in the order of the text; none where a closer look speaks against it. */
    List<FactDraft> read(Sighting sighting);

    /** What is left of the facts of an article when they are seen together, in the order of the text. */
    default List<FactDraft> settle(List<FactDraft> drafts) {
        return drafts;
    }
}
