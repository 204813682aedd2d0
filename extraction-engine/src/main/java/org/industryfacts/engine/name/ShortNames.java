package org.industryfacts.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short names by which an article may go on to call a firm: what is left of its registered name without region and
 * legal form, from the front: 彩辰显示 and 彩辰 for 安徽彩辰显示材料股份有限公司. Immutable and safe to share between threads.
 */
final class ShortNames {

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:总)?公司$|集团$|\\([^()]*\\)");
    private static final int SHORTEST_OF_WORDS = 4;

    private final WordEdges edges;

    ShortNames(WordEdges edges) {
        this.edges = edges;
    }

    /**
     * Short names, the longest first.
     *
     * @param region how many characters of the name are the region that it begins with
     */
    List<String> of(String fullName, int region) {
        Matcher legalForm = LEGAL_FORM.matcher(fullName.substring(region));
        String core = legalForm.replaceAll("");
        List<String> names = new ArrayList<>();
        for (int length = core.length(); length > 1; length--) {
            String name = core.substring(0, length);
            if (length >= SHORTEST_OF_WORDS || !edges.isWord(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
