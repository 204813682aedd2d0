package org.industryfacts.engine.place;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.text.Span;

/** Tells places apart that stand inside the name of an organisation: 苏州 in 苏州纳微科技股份有限公司. */
final class OrganisationNames {

    /** How far a name may go on after the place. */
    private static final int LONGEST_REST = 24;

    private final WordTable<Boolean> suffixes =
            WordTable.of(LexiconFile.words(OrganisationNames.class, "organisation-suffixes.tsv"));
    private final WordTable<Boolean> stops;

    OrganisationNames(WordTable<Boolean> stops) {
        this.stops = stops;
    }

    /** Whether the place at {@code span} is a part of such a name. */
    boolean contain(String text, Span span) {
        return isBracketed(text, span) || goesOn(text, span.end());
    }

    /** 安波电机(宁德)有限公司. */
    private static boolean isBracketed(String text, Span span) {
        return span.start() > 1
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == '('
                && text.charAt(span.end()) == ')'
                && Character.isLetter(text.charAt(span.start() - 2));
    }

    /** Whether what follows belongs to a name that ends as those of organisations do. */
    private boolean goesOn(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_REST);
        for (int i = start; i < limit; i++) {
            WordTable.Match<Boolean> suffix = suffixes.longest(text, i);
            WordTable.Match<Boolean> stop = stops.longest(text, i);
            if (suffix != null && (stop == null || stop.end() < suffix.end())) {
                return true;
            }
            if (stop != null || !NameCharacters.isPartOfName(text.charAt(i), i == start)) {
                return false;
            }
        }
        return false;
    }
}
