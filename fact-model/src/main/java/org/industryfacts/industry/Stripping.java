package org.industryfacts.industry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is left of a phrase when the words around a name are taken off: 人工智能 of 新一代人工智能产业链. */
final class Stripping {

    /** No phrase that names one industry is longer, nor has more places than a long has bits. */
    private static final int LONGEST_PHRASE = 48;

    private Stripping() {}

    /**
     * What may be left, the longest first, and of two that are equally long the one that keeps its front: 智能制造 of
     * 智能制造业 comes before 制造业. The phrase itself is the first; nothing at all is none.
     */
    static List<String> cores(String phrase, Words words) {
        if (phrase.length() > LONGEST_PHRASE) {
            return List.of();
        }
        long starts = startsAfter(phrase, words);
        long ends = endsBefore(phrase, words);
        List<String> cores = new ArrayList<>();
        for (int length = phrase.length(); length > 0; length--) {
            for (long left = starts & ends >>> length; left != 0; left &= left - 1) {
                int start = Long.numberOfTrailingZeros(left);
                cores.add(phrase.substring(start, start + length));
            }
        }
        return Collections.unmodifiableList(cores);
    }

    /** A bit for each place where a core may begin. */
    private static long startsAfter(String phrase, Words words) {
        long starts = 1;
        for (int at = 0; at < phrase.length(); at++) {
            if ((starts & 1L << at) != 0) {
                for (String modifier : words.modifiersFrom(phrase.charAt(at))) {
                    if (phrase.startsWith(modifier, at)) {
                        starts |= 1L << at + modifier.length();
                    }
                }
            }
        }
        return starts;
    }

    /** A bit for each place where a core may end. */
    private static long endsBefore(String phrase, Words words) {
        long ends = 1L << phrase.length();
        for (int at = phrase.length(); at > 0; at--) {
            if ((ends & 1L << at) != 0) {
                for (String word : words.tailsTo(phrase.charAt(at - 1))) {
                    if (phrase.startsWith(word, at - word.length())) {
                        ends |= 1L << at - word.length();
                    }
                }
            }
        }
        return ends;
    }
}
