package org.industryfacts.engine.grammar;

import java.util.List;
import java.util.Map;

/**
 * A rule as its file has it.
 *
 * @param id unique among all rules, dotted, beginning with the fact type: {@code metric.growth.yoy}
 * @param place file and line, for messages
 * @param left the elements before the anchor, nearest first
 * @param anchor what the rule is about
 * @param right the elements after the anchor, nearest first
 * @param emit what the reader of the type makes of a match
 * @param examples texts with what they must give
 */
public record Rule(
        String id,
        String place,
        Side left,
        Element.Anchor anchor,
        Side right,
        Map<String, String> emit,
        List<Example> examples) {

    public Rule {
        emit = Map.copyOf(emit);
        examples = List.copyOf(examples);
    }

    /**
     * A sentence that the rule reads, or must not read.
     *
     * @param fires whether the rule must fire on it
     * @param text a sentence of cleaned text
     * @param expected for one that fires: slots, status and period of a fact it must give, as {@code name=value}
     * @param place file and line
     */
    public record Example(boolean fires, String text, Map<String, String> expected, String place) {
        public Example {
            expected = Map.copyOf(expected);
        }
    }
}
