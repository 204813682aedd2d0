package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.text.Span;

/** Tells what phrases name industries. Immutable and safe to share between threads. */
final class Industries {

    private static final int LONGEST = 18;

    private final WordEndings endings;
    private final WordEndings kinds;
    private final WordEndings activities;
    private final WordEndings none;

    private Industries(WordEndings endings, WordEndings kinds, WordEndings activities, WordEndings none) {
        this.endings = endings;
        this.kinds = kinds;
        this.activities = activities;
        this.none = none;
    }

    static Industries load() {
        return new Industries(
                WordEndings.load(Industries.class, "industry-endings.tsv"),
                WordEndings.load(Industries.class, "industry-kinds.tsv"),
                WordEndings.load(Industries.class, "no-industry-endings.tsv"),
                WordEndings.load(Industries.class, "no-industries.tsv"));
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
        String named = phrase.substring(phrase.lastIndexOf('的') + 1);
        String industry = named.replaceAll("^[“‘]|[”’]$", "").replaceAll("(等)?(领域|行业|赛道|方向)$", "");
        boolean is = industry.length() >= 2
                && industry.length() <= LONGEST
                && none.endingOf(industry) < industry.length()
                && !activities.end(industry)
                && (said || endings.end(industry));
        return is ? Optional.of(industry) : Optional.empty();
    }

    /** The items of a list; for now each stands for itself. */
    List<Span> joined(String text, List<Span> items) {
        return new ArrayList<>(items);
    }
}
