package org.industryfacts.engine.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text speaks of, as far as its pairs of Chinese characters tell. Pairs are kept by a hash, so that a topic
 * takes the same room however long its text is. Not for use by several threads.
 */
final class Topic {

    private static final int SIZE = 1 << 16;
    private static final int NONE = -1;
    /** So that a few pairs by chance make no likeness to a short text. */
    private static final double SMOOTHING = 50;

    private final BitSet pairs = new BitSet(SIZE);
    private int size;

    static Topic of(String text) {
        Topic topic = new Topic();
        topic.add(text);
        return topic;
    }

    void add(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (isPair(text, at)) {
                add(hash(text, at));
            }
        }
    }

    private void add(int pair) {
        size += pairs.get(pair) ? 0 : 1;
        pairs.set(pair);
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

    /**
     * How much a text speaks like each of some topics: by its different pairs that only one of them has, weighed down
     * by how many pairs that topic has in all.
     */
    static double[] likeness(List<Topic> topics, String text) {
        int[] own = ownPairs(topics, text);
        double[] likeness = new double[own.length];
        for (int topic = 0; topic < own.length; topic++) {
            likeness[topic] = own[topic] / Math.sqrt(topics.get(topic).size + SMOOTHING);
        }
        return likeness;
    }

    private static int[] ownPairs(List<Topic> topics, String text) {
        int[] own = new int[topics.size()];
        Set<Integer> seen = new HashSet<>();
        for (int at = 1; at < text.length(); at++) {
            int owner = isPair(text, at) ? ownerOf(topics, hash(text, at)) : NONE;
            if (owner != NONE && seen.add(hash(text, at))) {
                own[owner]++;
            }
        }
        return own;
    }

    private static int ownerOf(List<Topic> topics, int pair) {
        int owner = NONE;
        for (int topic = 0; topic < topics.size(); topic++) {
            if (topics.get(topic).pairs.get(pair)) {
                if (owner != NONE) {
                    return NONE;
                }
                owner = topic;
            }
        }
        return owner;
    }

    private static boolean isPair(String text, int at) {
        return Character.isIdeographic(text.charAt(at)) && Character.isIdeographic(text.charAt(at - 1));
    }

    private static int hash(String text, int at) {
        return (text.charAt(at - 1) * 31 + text.charAt(at)) * 0x9E3779B1 >>> 16;
    }
}
