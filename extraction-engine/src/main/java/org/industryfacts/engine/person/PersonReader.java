package org.industryfacts.engine.person;

import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.text.Span;

/** Reads the name of a person at a place where one is expected. Immutable and safe to share between threads. */
final class PersonReader {

    /** Given names have one or two characters, those of other peoples up to four. */
    private static final int LONGEST_GIVEN = 4;

    private static final int LONGEST_SOUND = 6;
    private static final int LONGEST_FOREIGN = 12;
    /** Words that follow names, and are given names as well. */
    private static final Set<String> GIVEN_EDGES = Set.of("正", "为", "率", "曾");

    /** A word of that length that begins with a surname is a name more often than one of two characters. */
    private static final int FULL_NAME = 3;

    private static final char FOREIGN_DOT = '·';

    private final PersonWords words;
    private final WordEdges edges;

    PersonReader(PersonWords words, WordEdges edges) {
        this.words = words;
        this.edges = edges;
    }

    /** The name that begins here. */
    Optional<Span> at(String text, int start) {
        Optional<Span> foreign = foreignAt(text, start);
        if (foreign.isPresent()) {
            return foreign;
        }
        int surname = words.surnameAt(text, start);
        if (surname == 0) {
            return Optional.empty();
        }
        if (words.grammarAt(text, start)
                && edges.firstWord(text, start + surname).span().length() > 1) {
            return Optional.empty();
        }
        int given = givenLength(text, start + surname);
        Span span = new Span(start, start + surname + Math.max(given, 0));
        return given > 0 && isName(text, span) ? Optional.of(span) : Optional.empty();
    }

    /** The name of another tongue that begins here, written by its sound: 塔拉, 贾尼尼. */
    Optional<Span> bySound(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_SOUND && words.isSound(text.charAt(end))) {
            end++;
        }
        for (int stop = end; stop > start + 1; stop--) {
            Span span = new Span(start, stop);
            if (words.edgeAt(text, stop) && isSound(text, span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** Whether no word of the language is heard in it. */
    private boolean isSound(String text, Span span) {
        Word first = edges.firstWord(text, span.start());
        return !edges.isWord(span.of(text)) && (first.span().length() == 1 || first.wordClass() == WordClass.NAME)
                || edges.isWord(span.of(text))
                        && edges.firstWord(span.of(text), 0).wordClass() == WordClass.NAME;
    }

    /** The name that begins here and ends at a mark or a word that follows names, as those in a row do. */
    Optional<Span> beforeMark(String text, int start) {
        return at(text, start)
                .filter(name -> name.length() <= 3 && !edges.isWord(name.of(text)) && words.edgeAt(text, name.end()));
    }

    /** A name that ends here: 由王强担任. */
    Optional<Span> before(String text, int end) {
        for (int length = 4; length >= 2; length--) {
            int start = end - length;
            boolean starts = start >= 0
                    && (length < 4 || words.surnameAt(text, start) == 2)
                    && (start == 0 || !PersonWords.isHan(text.charAt(start - 1)) || endsAnother(text, start));
            if (starts && words.surnameAt(text, start) > 0 && isHan(text, start, end)) {
                Span span = new Span(start, end);
                return edges.isWord(span.of(text)) ? Optional.empty() : Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** Whether the character before ends a preposition or the name of an organisation: 清华大学薛其坤院士. */
    private static boolean endsAnother(String text, int start) {
        return "由学院所司局室为".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** 买买提·艾山: characters with a dot among them, up to a word or mark that can follow a name. */
    private Optional<Span> foreignAt(String text, int start) {
        int dot = start;
        while (dot < text.length() && dot - start < LONGEST_FOREIGN && PersonWords.isHan(text.charAt(dot))) {
            dot++;
        }
        if (dot == start || dot == text.length() || text.charAt(dot) != FOREIGN_DOT) {
            return Optional.empty();
        }
        int end = dot + 1;
        while (end < text.length()
                && end - start < LONGEST_FOREIGN
                && (text.charAt(end) == FOREIGN_DOT || PersonWords.isHan(text.charAt(end)))
                && (end == dot + 1 || !words.edgeAt(text, end) || text.charAt(end) == FOREIGN_DOT)) {
            end++;
        }
        return end > dot + 1 && words.edgeAt(text, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private int givenLength(String text, int start) {
        boolean one = isHan(text, start, start + 1) && words.edgeAt(text, start + 1);
        boolean two = isHan(text, start, start + 2) && words.edgeAt(text, start + 2);
        if (one || two) {
            return one && (!two || isEdgeWord(text, start + 1)) ? 1 : 2;
        }
        for (int length = 3; length <= LONGEST_GIVEN; length++) {
            if (isHan(text, start, start + length)
                    && (words.edgeWordAt(text, start + length) > 1 || text.startsWith("说", start + length))
                    && edges.firstWord(text, start - 1).span().length() == 1) {
                return length;
            }
        }
        return byWords(text, start);
    }

    /** Whether a word of the language begins just after a given name of this length. */
    private int byWords(String text, int start) {
        for (int length = 1; length <= 2; length++) {
            if (isHan(text, start, start + length + 1)) {
                Word next = edges.firstWord(text, start + length);
                if (next.span().length() > 1 && next.wordClass() != WordClass.OTHER) {
                    return length;
                }
            }
        }
        return 0;
    }

    private boolean isEdgeWord(String text, int at) {
        return at < text.length() && words.edgeWordAt(text, at) > 0;
    }

    private static boolean isHan(String text, int start, int end) {
        if (end > text.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!PersonWords.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word of the dictionary is a name only before a word that follows names: 陆军介绍, but not 高度重视. */
    private boolean isName(String text, Span span) {
        if (!edges.isWord(span.of(text))) {
            String given = text.substring(span.start() + 1, span.end());
            return !words.edges().contains(given)
                    || GIVEN_EDGES.contains(given)
                    || span.end() == text.length()
                    || !PersonWords.isHan(text.charAt(span.end()));
        }
        boolean speaks = words.edgeWordAt(text, span.end()) > (span.length() == FULL_NAME ? 0 : 1);
        return edges.firstWord(span.of(text), 0).wordClass() == WordClass.NOUN && speaks
                || edges.firstWord(span.of(text), 0).wordClass() == WordClass.NAME;
    }
}
