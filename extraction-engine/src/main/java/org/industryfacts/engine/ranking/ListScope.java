package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Among whom a place is held that its own words do not say: those of the list that the text speaks of (在中国百强榜上,…排名第3),
 * or those named last in its sentence. Immutable.
 */
final class ListScope {

    private static final int SENTENCES_BACK = 2;

    /** How many characters back in a sentence they are looked for. */
    private static final int FARTHEST = 200;

    private static final int LONGEST_AMONG = 4;
    private static final int SHORTEST_NAME = 5;

    private final RankingWords words;

    ListScope(RankingWords words) {
        this.words = words;
    }

    /** Those spoken of last before a position. */
    Optional<String> before(Sighting sighting, int position) {
        Optional<String> own = within(sighting.sentence(), position, false);
        for (int i = sighting.index() - 1; own.isEmpty() && i >= Math.max(0, sighting.index() - SENTENCES_BACK); i--) {
            SentenceReading sentence = sighting.article().sentences().get(i);
            own = within(sentence, sentence.span().end(), true);
        }
        return own;
    }

    /** Those that a sentence speaks of last before a position; of a list, where only that counts. */
    private Optional<String> within(SentenceReading sentence, int position, boolean listed) {
        int end = Math.max(position, sentence.span().start());
        Span before = new Span(Math.max(sentence.span().start(), end - FARTHEST), end);
        List<Token> tokens = before.isEmpty() ? List.of() : sentence.tokensIn(before);
        boolean list = tokens.stream().anyMatch(token -> words.endsList(token.of(sentence.text())));
        if (listed && !list) {
            return Optional.empty();
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String word = tokens.get(i).of(sentence.text());
            if (isAmong(sentence, tokens, i)) {
                return Optional.of(word);
            }
            Optional<String> named = list && word.length() >= SHORTEST_NAME ? inName(word) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private boolean isAmong(SentenceReading sentence, List<Token> tokens, int index) {
        String word = tokens.get(index).of(sentence.text());
        String before = index == 0 ? "" : tokens.get(index - 1).of(sentence.text());
        return words.is(Kind.AMONG, word) && !words.is(Kind.CLASS, word)
                || words.is(Kind.NATION, word) && !words.is(Kind.CLASS, word)
                || words.is(Kind.HOME, word) && words.is(Kind.COMPARED, before);
    }

    /** Those that the name of a list is of: 中国 in 中国县域经济百强榜. */
    private Optional<String> inName(String name) {
        for (int start = 0; start < name.length(); start++) {
            for (int length = Math.min(LONGEST_AMONG, name.length() - start); length > 1; length--) {
                String word = name.substring(start, start + length);
                if (words.is(Kind.AMONG, word) || words.is(Kind.NATION, word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }
}
