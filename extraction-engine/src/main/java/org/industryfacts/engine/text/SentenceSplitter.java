package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides cleaned text into sentences and those into clauses. Stateless and safe to share between threads; linear.
 *
 * <p>A sentence ends at {@code 。 ! ? …} with the closing marks that follow, and at the end of its paragraph. Clauses
 * end at {@code , ; :}; the list comma {@code 、} joins. Neither is divided within titles, brackets and quoted
 * expressions ({@link Enclosures}), nor at marks inside numbers and addresses. Stretches without letter or digit are
 * left out.
 */
public final class SentenceSplitter {

    /**
     * How long a sentence may be before it ends with a clause, and at all: what reads sentences may compare each word
     * with each other. The longest of real pages that were seen have some 200 characters.
     */
    private static final int LONG = 1_000;

    private static final int LONGEST = 2_000;

    /** The sentences of a text, in order. */
    public List<Sentence> split(String cleanedText) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(cleanedText);
        for (int i = 0; i < paragraphs.size(); i++) {
            splitParagraph(cleanedText, i, paragraphs.get(i), sentences);
        }
        return sentences;
    }

    private static void splitParagraph(String text, int number, Span paragraph, List<Sentence> sentences) {
        Enclosures enclosures = Enclosures.of(text, paragraph);
        int start = paragraph.start();
        for (int at = start; at < paragraph.end(); at++) {
            if (!Punctuation.endsSentence(text, at) || enclosures.shields(at)) {
                if (isTooLong(text, start, at)) {
                    add(text, number, new Span(start, at), at, enclosures, sentences);
                    start = at;
                }
                continue;
            }
            int body = at;
            int end = at + 1;
            while (end < paragraph.end() && Punctuation.prolongsSentenceEnd(text.charAt(end))) {
                end++;
            }
            at = end - 1;
            if (end == paragraph.end() || !Punctuation.continuesSentence(text.charAt(end))) {
                add(text, number, new Span(start, end), body, enclosures, sentences);
                start = end;
            }
        }
        add(text, number, new Span(start, paragraph.end()), paragraph.end(), enclosures, sentences);
    }

    /** Whether a sentence that began at {@code start} must end before {@code at}, though nothing says so. */
    private static boolean isTooLong(String text, int start, int at) {
        int length = at - start;
        boolean clause = length >= LONG && Punctuation.endsClause(text, at - 1);
        return clause || length >= LONGEST && !Character.isLowSurrogate(text.charAt(at));
    }

    /** @param body where the closing marks of the sentence begin */
    private static void add(
            String text, int number, Span span, int body, Enclosures enclosures, List<Sentence> sentences) {
        List<Span> clauses = new ArrayList<>();
        int start = span.start();
        for (int at = start; at < body; at++) {
            if (Punctuation.endsClause(text, at) && !enclosures.shields(at)) {
                addClause(text, start, at, clauses);
                start = at + 1;
            }
        }
        addClause(text, start, body, clauses);
        if (!clauses.isEmpty()) {
            int first = skipBlanks(text, span.start(), span.end());
            sentences.add(new Sentence(number, new Span(first, span.end()), clauses));
        }
    }

    private static void addClause(String text, int start, int end, List<Span> clauses) {
        int first = start;
        while (first < end && (Paragraphs.isBlank(text.charAt(first)) || Punctuation.isCloser(text.charAt(first)))) {
            first++;
        }
        int last = end;
        while (last > first && Paragraphs.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (holdsWord(text, first, last)) {
            clauses.add(new Span(first, last));
        }
    }

    private static boolean holdsWord(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && Paragraphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
