package org.industryfacts.engine.page;

import java.util.BitSet;

/**
 * What a text speaks of, as far as its pairs of Chinese characters tell. Pairs are kept by a hash, so that a topic takes
 * the same room however long its text is. Not for use by several threads.
 */
final class Topic {

    private static final int SIZE = 1 << 16;

    private final BitSet pairs = new BitSet(SIZE);

    static Topic of(String text) {
        Topic topic = new Topic();
        topic.add(text);
        return topic;
    }

    void add(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (isPair(text, at)) {
                pairs.set(hash(text, at));
            }
        }
    }

    /** Which share of the pairs of a text this topic has, from 0 to 1; 0 where it has none to speak of. */
    double share(String text) {
        int all = 0;
        int known = 0;
        for (int at = 1; at < text.length(); at++) {
            if (isPair(text, at)) {
                all++;
                known += pairs.get(hash(text, at)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private static boolean isPair(String text, int at) {
        return Character.isIdeographic(text.charAt(at)) && Character.isIdeographic(text.charAt(at - 1));
    }

    private static int hash(String text, int at) {
        return (text.charAt(at - 1) * 31 + text.charAt(at)) * 0x9E3779B1 >>> 16;
    }
}
