package org.industryfacts.fact;

import java.util.List;

/**
 * What read a fact.
 *
 * @param name of the engine
 * @param version of the engine, rules and lexicons included
 * @param rules ids of the rules that fired, outermost first
 */
public record Extractor(String name, String version, List<String> rules) {
    public Extractor {
        Checks.requiredText("name", name);
        Checks.requiredText("version", version);
        rules = Checks.texts("rules", rules);
    }
}
