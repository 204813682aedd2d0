package org.industryfacts.region;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a zone has besides its official one, as far as they follow from it. */
final class ZoneAliases {

    private static final List<Rule> RULES = List.of(
            new Rule("(.+)高新技术产业开发区", "%s高新区", "%s国家高新区", "%s国家级高新区", "%s高新技术开发区", "%s国家高新技术产业开发区"),
            new Rule("(.+)经济技术开发区", "%s经开区", "%s国家级经开区", "%s国家级经济技术开发区", "%s国家经济技术开发区"),
            new Rule("中国\\((.+)\\)自由贸易试验区", "%s自贸区", "%s自贸试验区", "%s自由贸易试验区", "中国(%s)自贸试验区"));

    private ZoneAliases() {}

    static List<String> of(String name) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.name().matcher(name);
            if (matcher.matches()) {
                return rule.aliases().stream()
                        .map(alias -> alias.formatted(matcher.group(1)))
                        .toList();
            }
        }
        return List.of();
    }

    private record Rule(Pattern name, List<String> aliases) {
        Rule(String name, String... aliases) {
            this(Pattern.compile(name), List.of(aliases));
        }
    }
}
