package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;

/**
 * Tells which patterns may read some of a line by the words that they begin by asking for, {@code (?=.*(?:word|word))}:
 * one look over the line answers for all patterns. Immutable.
 */
final class PatternSieve {

    private static final Pattern ASKED = Pattern.compile("\\(\\?=\\.\\*\\(\\?:([^()\\[\\]{}.?*+\\\\]+)\\)\\).*");

    /** Those that ask for no words. */
    private final BitSet always = new BitSet();

    /** By a word, which patterns ask for it. */
    private final WordTable<List<Integer>> asking = new WordTable<>();

    PatternSieve(List<LinePattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Matcher asked = ASKED.matcher(patterns.get(i).pattern().pattern());
            always.set(i, !asked.matches());
            if (asked.matches()) {
                for (String word : asked.group(1).split("\\|")) {
                    add(word, i);
                }
            }
        }
    }

    private void add(String word, int pattern) {
        List<Integer> first = new ArrayList<>();
        List<Integer> known = asking.putIfAbsent(word, first);
        (known == null ? first : known).add(pattern);
    }

    /** The indexes of the patterns that may read some of a line. */
    BitSet through(CharSequence line) {
        BitSet through = (BitSet) always.clone();
        for (int start = 0; start < line.length(); start++) {
            int node = WordTable.START;
            for (int at = start; at < line.length(); at++) {
                node = asking.next(node, inLowerCase(line.charAt(at)));
                if (node == WordTable.NONE) {
                    break;
                }
                List<Integer> patterns = asking.value(node);
                if (patterns != null) {
                    patterns.forEach(through::set);
                }
            }
        }
        return through;
    }

    /** The expressions take no notice of the case of ASCII letters; their words are in lower case. */
    private static char inLowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
}
