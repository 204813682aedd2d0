package org.industryfacts.region;

import java.util.ArrayList;
import java.util.List;

/** The names that a zone has besides its official one, as far as they follow from it. */
final class ZoneAliases {

    private static final List<Rule> RULES = List.of(
            new Rule("", "高新技术产业开发区", "~高新区", "~国家高新区", "~国家级高新区", "~高新技术开发区", "~国家高新技术产业开发区"),
            new Rule("", "经济技术开发区", "~经开区", "~国家级经开区", "~国家级经济技术开发区", "~国家经济技术开发区"),
            new Rule("中国(", ")自由贸易试验区", "~自贸区", "~自贸试验区", "~自由贸易试验区", "中国(~)自贸试验区"));

    private ZoneAliases() {}

    static List<String> of(String name) {
        for (Rule rule : RULES) {
            if (rule.fits(name)) {
                return rule.aliases(name);
            }
        }
        return List.of();
    }

    /**
     * What a zone is also called.
     *
     * @param before what stands before the place in its official name
     * @param after what stands behind it
     * @param aliases each with {@code ~} for the place
     */
    private record Rule(String before, String after, List<String> aliases) {

        Rule(String before, String after, String... aliases) {
            this(before, after, List.of(aliases));
        }

        boolean fits(String name) {
            return name.length() > before.length() + after.length() && name.startsWith(before) && name.endsWith(after);
        }

        List<String> aliases(String name) {
            String place = name.substring(before.length(), name.length() - after.length());
            List<String> names = new ArrayList<>(aliases.size());
            for (String alias : aliases) {
                names.add(alias.replace("~", place));
            }
            return names;
        }
    }
}
