package org.industryfacts.engine.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.text.Span;

/**
 * A ground for tests: words parted by blanks, of which {@code <26%>} is a percentage, {@code [2023年]} a time and
 * {@code n产值} a noun; a row of nouns is a phrase.
 */
final class WordsGround implements Ground {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    WordsGround(String written) {
        for (String word : written.split(" ")) {
            char kind = "<[n".indexOf(word.charAt(0)) >= 0 ? word.charAt(0) : ' ';
            String letters = word.replaceAll("^[<\\[n]|[>\\]]$", "");
            words.add(new Word(kind, new Span(text.length(), text.length() + letters.length())));
            text.append(letters);
        }
    }

    private record Word(char kind, Span span) {}

    /** The first percentage. */
    Span anchor() {
        return words.stream()
                .filter(word -> word.kind() == '<')
                .findFirst()
                .orElseThrow()
                .span();
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public boolean isBoundary(int position) {
        return position == text.length()
                || words.stream().anyMatch(word -> word.span().start() == position);
    }

    @Override
    public List<Span> phrasesBefore(int position) {
        List<Span> phrases = new ArrayList<>();
        int start = position;
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.span().end() == start && word.kind() == 'n') {
                start = word.span().start();
                phrases.add(0, new Span(start, position));
            }
        }
        return phrases;
    }

    @Override
    public List<Span> phrasesAfter(int position) {
        List<Span> phrases = new ArrayList<>();
        int end = position;
        for (Word word : words) {
            if (word.span().start() == end && word.kind() == 'n') {
                end = word.span().end();
                phrases.add(0, new Span(position, end));
            }
        }
        return phrases;
    }

    @Override
    public List<PhraseList> listsBefore(int position) {
        return phrasesBefore(position).stream().map(WordsGround::listOf).toList();
    }

    @Override
    public List<PhraseList> listsAfter(int position) {
        return phrasesAfter(position).stream().map(WordsGround::listOf).toList();
    }

    private static PhraseList listOf(Span phrase) {
        return new PhraseList(phrase, List.of(phrase), null);
    }

    @Override
    public int adverbialsBefore(int position) {
        return words.stream()
                .filter(word -> word.span().end() == position && isAdverbial(word))
                .map(word -> adverbialsBefore(word.span().start()))
                .findFirst()
                .orElse(position);
    }

    @Override
    public int adverbialsAfter(int position) {
        return words.stream()
                .filter(word -> word.span().start() == position && isAdverbial(word))
                .map(word -> adverbialsAfter(word.span().end()))
                .findFirst()
                .orElse(position);
    }

    @Override
    public int descriptionAfter(int position) {
        return words.stream()
                .filter(word -> word.span().start() >= position)
                .takeWhile(word ->
                        word.kind() != '<' && !",。;".contains(word.span().of(text())))
                .filter(word -> "的".equals(word.span().of(text())))
                .map(word -> word.span().end())
                .reduce(position, Math::max);
    }

    private boolean isAdverbial(Word word) {
        return Set.of("已", "均", "又").contains(word.span().of(text()));
    }

    @Override
    public Optional<Span> mentionBefore(int position, MentionKind kind) {
        return words.stream()
                .filter(word -> word.span().end() == position && isA(word, kind))
                .map(Word::span)
                .findFirst();
    }

    @Override
    public Optional<Span> mentionAfter(int position, MentionKind kind) {
        return words.stream()
                .filter(word -> word.span().start() == position && isA(word, kind))
                .map(Word::span)
                .findFirst();
    }

    private static boolean isA(Word word, MentionKind kind) {
        return word.kind() == '<' && kind == MentionKind.PERCENT || word.kind() == '[' && kind == MentionKind.TIME;
    }

    @Override
    public Optional<Span> wordBefore(int position) {
        return words.stream()
                .filter(word -> word.span().end() == position && word.kind() != '<')
                .map(Word::span)
                .findFirst();
    }

    @Override
    public Optional<Span> wordAfter(int position) {
        return words.stream()
                .filter(word -> word.span().start() == position && word.kind() != '<')
                .map(Word::span)
                .findFirst();
    }
}
