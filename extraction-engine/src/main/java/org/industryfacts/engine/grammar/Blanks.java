package org.industryfacts.engine.grammar;

import java.util.ArrayList;
import java.util.List;

/** Parts what is written with blanks between, as there is much of it in rule files. */
final class Blanks {

    private Blanks() {}

    /** What stands between blanks, in its order. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = skip(text, 0);
        while (start < text.length()) {
            int end = endOfWord(text, start);
            words.add(text.substring(start, end));
            start = skip(text, end);
        }
        return words;
    }

    /** Where the word ends that begins at {@code start}. */
    static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    /** Where the blanks end that begin at {@code start}. */
    static int skip(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        return end;
    }
}
