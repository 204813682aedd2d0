package org.industryfacts.industry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** What is left of a phrase when the words around a name are taken off: 人工智能 of 新一代人工智能产业链. */
final class Stripping {

    /** No phrase that names one industry is longer; the number of cores is bounded by the square. */
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
        BitSet starts = startsAfter(phrase, words);
        BitSet ends = endsBefore(phrase, words);
        List<String> cores = new ArrayList<>();
        for (int length = phrase.length(); length > 0; length--) {
            for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
                if (ends.get(start + length)) {
                    cores.add(phrase.substring(start, start + length));
                }
            }
        }
        return Collections.unmodifiableList(cores);
    }

    private static BitSet startsAfter(String phrase, Words words) {
        BitSet starts = new BitSet();
        starts.set(0);
        for (int at = 0; at >= 0 && at < phrase.length(); at = starts.nextSetBit(at + 1)) {
            for (String modifier : words.modifiersFrom(phrase.charAt(at))) {
                if (phrase.startsWith(modifier, at)) {
                    starts.set(at + modifier.length());
                }
            }
        }
        return starts;
    }

    private static BitSet endsBefore(String phrase, Words words) {
        BitSet ends = new BitSet();
        ends.set(phrase.length());
        for (int at = phrase.length(); at > 0; at = ends.previousSetBit(at - 1)) {
            for (String word : words.tailsTo(phrase.charAt(at - 1))) {
                if (phrase.startsWith(word, at - word.length())) {
                    ends.set(at - word.length());
                }
            }
        }
        return ends;
    }
}
