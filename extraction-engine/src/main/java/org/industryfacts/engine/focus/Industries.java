package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.text.Span;
import org.industryfacts.industry.IndustryTree;

/**
 * Tells what phrases name industries: those that the taxonomy knows, and where the text says that it lists industries,
 * others too. Immutable and safe to share between threads.
 */
final class Industries {

    private static final int LONGEST = 18;

    private final IndustryTree tree;
    private final WordEndings kinds;
    private final WordEndings activities;
    private final WordEndings endings;

    private Industries(IndustryTree tree, WordEndings kinds, WordEndings activities, WordEndings endings) {
        this.tree = tree;
        this.kinds = kinds;
        this.activities = activities;
        this.endings = endings;
    }

    static Industries load() {
        return new Industries(
                IndustryTree.load(),
                WordEndings.load(Industries.class, "industry-kinds.tsv"),
                WordEndings.load(Industries.class, "no-industry-endings.tsv"),
                WordEndings.load(Industries.class, "industry-endings.tsv"));
    }

    /** Whether a phrase is a word for industries, so that what is listed before it are some: 主导产业. */
    boolean isKind(String phrase) {
        return kinds.end(phrase);
    }

    /**
     * The industry that a phrase names.
     *
     * @param said whether the text says that it is one
     */
    Optional<String> read(String phrase, boolean said) {
        String industry = bare(phrase);
        boolean sound = industry.length() >= 2
                && industry.length() <= LONGEST
                && !tree.isUmbrella(industry)
                && !tree.isUmbrella(industry + "产业")
                && !activities.end(industry);
        boolean is = sound && (tree.find(industry).isPresent() || said && soundsLikeOne(industry));
        return is ? Optional.of(industry) : Optional.empty();
    }

    /** Whether a phrase that the taxonomy lacks holds a known industry or ends as the names of industries do. */
    private boolean soundsLikeOne(String phrase) {
        return !tree.within(phrase).isEmpty() || endings.end(phrase);
    }

    private static String bare(String phrase) {
        String named = phrase.substring(phrase.lastIndexOf('的') + 1);
        return named.replaceAll("^[“‘]|[”’]$", "").replaceAll("(等)?(领域|行业|赛道|方向)$", "");
    }

    /** The items of a list, those put together again that are one industry: 细胞与基因治疗. */
    List<Span> joined(String text, List<Span> items) {
        List<Span> joined = new ArrayList<>();
        for (Span item : items) {
            int last = joined.size() - 1;
            if (last >= 0) {
                Span both = new Span(joined.get(last).start(), item.end());
                if (both.of(text).indexOf('、') < 0
                        && tree.find(bare(both.of(text))).isPresent()) {
                    joined.set(last, both);
                    continue;
                }
            }
            joined.add(item);
        }
        return joined;
    }
}
