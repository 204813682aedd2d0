package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.text.Span;

/**
 * Names of several Latin words with blanks between them, which are one: 10X Genomics, Thermo Fisher. The first word
 * begins with a capital or a digit and has letters, the others with a capital and have no figures.
 */
final class LatinNames {

    private static final int LONGEST = 48;
    private static final String INNER = "&.'-+";

    private LatinNames() {}

    /** Those of a text, in order. */
    static List<Span> in(String text) {
        List<Span> names = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (!isWordCharacter(text.charAt(position))) {
                position++;
                continue;
            }
            int first = endOfWord(text, position);
            int end = isFirst(text, position, first) ? endOfName(text, position, first) : first;
            if (end > first) {
                names.add(new Span(position, end));
            }
            position = end;
        }
        return names;
    }

    private static int endOfName(String text, int start, int first) {
        int end = first;
        int blank = blankAfter(text, end);
        while (blank + 1 < text.length()
                && text.charAt(blank) == ' '
                && isCapital(text.charAt(blank + 1))
                && isName(text, blank + 1, endOfWord(text, blank + 1))
                && endOfWord(text, blank + 1) - start <= LONGEST) {
            end = endOfWord(text, blank + 1);
            blank = blankAfter(text, end);
        }
        return end;
    }

    /** Past the full stop of an abbreviation: Corp. Limited. */
    private static int blankAfter(String text, int end) {
        return text.startsWith(". ", end) ? end + 1 : end;
    }

    /** Whether a word has no figures: not the Grade1 of AEC-Q100 Grade1. */
    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirst(String text, int start, int end) {
        char begin = text.charAt(start);
        return end - start <= LONGEST && (isCapital(begin) || isDigit(begin) && holdsLetter(text, start, end));
    }

    private static boolean holdsLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (isWordCharacter(text.charAt(end)) || isInner(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether a mark stands within a word: the {@code &} of {@code B&R}. */
    private static boolean isInner(String text, int position) {
        return INNER.indexOf(text.charAt(position)) >= 0
                && position > 0
                && position + 1 < text.length()
                && isWordCharacter(text.charAt(position - 1))
                && isWordCharacter(text.charAt(position + 1));
    }

    private static boolean isWordCharacter(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
