package org.industryfacts.extract.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.Explanation;
import org.industryfacts.engine.Explanation.CleanedArticle;
import org.industryfacts.engine.Explanation.Mention;
import org.industryfacts.engine.Explanation.Quantity;
import org.industryfacts.engine.Explanation.Repair;
import org.industryfacts.engine.Explanation.Step;
import org.industryfacts.fact.Fact;

/** What {@code POST /extract} answers with. Facts are in the order of the text. */
sealed interface Answer {

    /** The facts of an article. */
    record Facts(List<Fact> facts) implements Answer {}

    /**
     * The facts of an article, and how they were found.
     *
     * @param derivations one for each fact, in the same order
     */
    record Explained(
            List<Fact> facts,
            List<FactDerivation> derivations,
            List<CleanedArticle> articles,
            List<Repair> repairs,
            List<Map<String, @Nullable Object>> mentions)
            implements Answer {

        static Explained of(Explanation explanation) {
            List<FactDerivation> derivations = new ArrayList<>();
            for (int i = 0; i < explanation.facts().size(); i++) {
                derivations.add(new FactDerivation(
                        explanation.facts().get(i).factId(),
                        explanation.derivations().get(i).steps()));
            }
            return new Explained(
                    explanation.facts(),
                    derivations,
                    explanation.articles(),
                    explanation.repairs(),
                    explanation.mentions().stream().map(Explained::fields).toList());
        }

        /** What a quantity or a time says stands beside the fields that every mention has. */
        private static Map<String, @Nullable Object> fields(Mention mention) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("start", mention.start());
            fields.put("end", mention.end());
            fields.put("text", mention.text());
            fields.put("kind", mention.kind());
            fields.put("id", mention.id());
            Quantity quantity = mention.quantity();
            if (quantity != null) {
                fields.put("value", quantity.value());
                fields.put("valueMax", quantity.valueMax());
                fields.put("unit", quantity.unit());
                fields.put("counter", quantity.counter());
                fields.put("comparator", quantity.comparator());
            }
            if (mention.kind().equals("time")) {
                fields.put("period", mention.period());
            }
            return fields;
        }
    }

    /** The rules that led to a fact, outermost first, and the characters that each of them read. */
    record FactDerivation(UUID factId, List<Step> steps) {}
}
