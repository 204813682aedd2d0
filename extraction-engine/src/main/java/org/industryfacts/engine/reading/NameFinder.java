package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Finds names by what they end with: from the suffix leftwards over whatever can stand in a name, which must hold
 * something proper: a place, a word that no dictionary knows, Latin letters, digits or a quotation. A bare suffix, or a
 * phrase that an earlier name ends with (光电产业园), stands for that name.
 *
 * <p>Reads the sentences of one article in order and remembers its names; not for use by several threads.
 */
final class NameFinder {

    private static final int MOST_TOKENS = 14;

    private final String text;
    private final Lexicon lexicon;
    private final List<Name> known = new ArrayList<>();

    NameFinder(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The tokens of a sentence with its names put together. */
    List<Token> withNames(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (Token token : tokens) {
            out.add(token);
            if (endsName(token)) {
                joinName(out);
            }
        }
        return out;
    }

    private boolean endsName(Token token) {
        return token instanceof WordToken word && suffixOf(word.span().of(text)).isPresent();
    }

    /** The longest suffix that a word is or ends with; a single character counts only as a word of its own. */
    private Optional<String> suffixOf(String word) {
        for (int start = 0; start < word.length(); start++) {
            String end = word.substring(start);
            if (lexicon.nameSuffixes().containsKey(end) && (end.length() > 1 || word.length() <= 3)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Replaces the tokens at the end of {@code out} that make a name by that name. */
    private void joinName(List<Token> out) {
        int end = out.size();
        int first = firstOf(out, end);
        boolean counted = first > 0 && out.get(first - 1) instanceof QuantityToken;
        if (counted) {
            return;
        }
        Span span =
                new Span(out.get(first).span().start(), out.get(end - 1).span().end());
        String name = span.of(text);
        boolean proper = end - first > 1 && isProper(out.subList(first, end));
        Optional<Name> found = proper
                ? Optional.of(new Name(span, name, span))
                : earlier(out, first, end, name).map(full -> new Name(span, full.canonical(), full.given()));
        if (found.isPresent()) {
            if (proper) {
                known.add(found.get());
            }
            out.subList(first, end).clear();
            out.add(new NameToken(found.get()));
        }
    }

    private int firstOf(List<Token> out, int end) {
        int first = end - 1;
        while (first > 0 && end - first < MOST_TOKENS) {
            int next = extend(out, first);
            if (next == first) {
                break;
            }
            first = next;
        }
        while (end - first > 2 && isVerb(out.get(first))) {
            first++;
        }
        return first;
    }

    /** No name begins with a verb; one before it belongs to the sentence. */
    private static boolean isVerb(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB || word.word().wordClass() == WordClass.VERBAL_NOUN);
    }

    private int extend(List<Token> out, int first) {
        Token before = out.get(first - 1);
        if (before instanceof NameToken || before instanceof CodeToken) {
            return first - 1;
        } else if (before instanceof PlaceToken place) {
            return place.place().anaphor() ? first : first - 1;
        } else if (before instanceof WordToken word) {
            if (isClosingBracket(word)) {
                return openingBracket(out, first);
            }
            return canStand(word) ? first - 1 : first;
        }
        return first;
    }

    private boolean canStand(WordToken token) {
        String word = token.span().of(text);
        if (lexicon.phraseStops().contains(word) || token.isMark()) {
            return false;
        }
        WordClass wordClass = token.word().wordClass();
        return token.word().nominal() || wordClass == WordClass.OTHER || wordClass == WordClass.NUMERAL;
    }

    private boolean isClosingBracket(WordToken token) {
        return token.span().length() == 1
                && ")”".indexOf(text.charAt(token.span().start())) >= 0;
    }

    /** The index of the bracket or quotation mark that opens what ends before {@code first}, at most six tokens away. */
    private int openingBracket(List<Token> out, int first) {
        char open = text.charAt(out.get(first - 1).span().start()) == ')' ? '(' : '“';
        for (int index = first - 2; index >= 0 && first - index <= 8; index--) {
            if (text.charAt(out.get(index).span().start()) == open) {
                return index;
            }
        }
        return first;
    }

    private boolean isProper(List<Token> tokens) {
        for (Token token : tokens) {
            if (token instanceof PlaceToken || token instanceof NameToken || token instanceof CodeToken) {
                return true;
            }
            WordToken word = (WordToken) token;
            WordClass wordClass = word.word().wordClass();
            if (wordClass == WordClass.NAME || wordClass == WordClass.OTHER || isLatin(word.span())) {
                return true;
            }
        }
        return text.charAt(tokens.get(0).span().start()) == '“';
    }

    private boolean isLatin(Span span) {
        char c = text.charAt(span.start());
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The last name that a phrase may stand for: a bare suffix that allows it, or a name that ends with the phrase. */
    private Optional<Name> earlier(List<Token> out, int first, int end, String phrase) {
        boolean bare = end - first == 1;
        Map<String, Boolean> suffixes = lexicon.nameSuffixes();
        String suffix = suffixOf(out.get(end - 1).span().of(text)).orElseThrow();
        if (bare && !(phrase.equals(suffix) && suffixes.get(suffix))) {
            return Optional.empty();
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            String name = known.get(i).canonical();
            boolean stands = name.endsWith(phrase) || bare && phrase.equals("公司") && name.endsWith("集团");
            if (stands && name.length() > phrase.length()) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }
}
