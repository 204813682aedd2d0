package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.text.Span;

/**
 * What a place is given for.
 *
 * @param indicators one, several where each has its place (总量和增幅均居第一), none where the text does not say
 * @param scope among whom, where the words for what is measured say it: 在国家高新区综合评价中
 * @param start from where on a subject would stand before it
 */
record Measured(List<String> indicators, @Nullable String scope, int start) {

    Measured {
        indicators = List.copyOf(indicators);
    }

    /** What is measured before the verb or scope at {@code anchor}: in its clause, else in the one before. */
    static Measured before(SentenceReading sentence, RankingWords words, Span anchor) {
        Span clause = sentence.clauseAt(anchor.start());
        ClauseWalk walk = new ClauseWalk(sentence, words, clause);
        int end = walk.beforeManner(anchor.start());
        Optional<Span> list = walk.listBefore(end);
        int ahead = list.map(span -> walk.beforeManner(span.start() - 1)).orElse(end);
        Optional<Span> indicator = walk.indicatorBefore(ahead);
        if (indicator.isPresent()) {
            Optional<Span> in = list.or(() -> walk.listBefore(indicator.get().start()));
            return new Measured(
                    isEach(sentence, new Span(end, anchor.end()))
                            ? apart(sentence, indicator.get())
                            : List.of(indicator.get().of(sentence.text())),
                    in.map(span -> scopeOf(sentence, words, span)).orElse(null),
                    Math.min(
                            indicator.get().start(),
                            in.map(span -> span.start() - 1).orElse(end)));
        }
        Measured listed = list.map(span -> ofList(sentence, words, span, ahead)).orElse(null);
        if (listed != null && !listed.indicators().isEmpty()) {
            return listed;
        }
        Measured earlier = earlier(sentence, words, clause, ahead);
        return new Measured(earlier.indicators(), listed == null ? earlier.scope() : listed.scope(), earlier.start());
    }

    private static boolean isEach(SentenceReading sentence, Span words) {
        return sentence.tokensIn(words).stream()
                .map(token -> text(sentence, token))
                .anyMatch(word -> word.startsWith("均") || word.equals("都") || word.startsWith("双双"));
    }

    private static Measured earlier(SentenceReading sentence, RankingWords words, Span clause, int end) {
        Optional<Span> before = sentence.sentence().clauses().stream()
                .filter(other -> other.end() <= clause.start())
                .reduce((first, second) -> second);
        if (before.isPresent()) {
            ClauseWalk walk = new ClauseWalk(sentence, words, before.get());
            Optional<Span> list = walk.listWithin();
            if (list.isPresent()) {
                return ofList(sentence, words, list.get(), end);
            }
            Optional<Span> measured = walk.measured();
            if (measured.isPresent()) {
                return new Measured(List.of(measured.get().of(sentence.text())), null, end);
            }
        }
        return new Measured(List.of(), null, end);
    }

    /** 国家高新区综合评价: among 国家高新区, for 综合评价. */
    private static Measured ofList(SentenceReading sentence, RankingWords words, Span list, int start) {
        List<Token> tokens = sentence.tokensIn(list);
        int end = tokens.size();
        while (end > 0 && isBareList(text(sentence, tokens.get(end - 1)))) {
            end--;
        }
        int begin = 0;
        for (int i = 0; i < end; i++) {
            begin = text(sentence, tokens.get(i)).equals("的") || words.isClass(text(sentence, tokens.get(i)))
                    ? i + 1
                    : begin;
        }
        String indicator = begin < end
                ? sentence.text()
                        .substring(
                                tokens.get(begin).span().start(),
                                tokens.get(end - 1).span().end())
                : "";
        return new Measured(
                indicator.length() < 2 ? List.of() : List.of(indicator), scopeOf(sentence, words, list), start);
    }

    private static boolean isBareList(String word) {
        return switch (word) {
            case "排名", "榜单", "榜", "排行榜", "位次", "排行", "名单" -> true;
            default -> false;
        };
    }

    private static @Nullable String scopeOf(SentenceReading sentence, RankingWords words, Span list) {
        ClauseWalk walk = new ClauseWalk(sentence, words, list);
        Optional<Integer> among = walk.amongIn(list);
        int last = -1;
        for (Token token : sentence.tokensIn(list)) {
            last = words.isClass(text(sentence, token)) ? token.span().end() : last;
        }
        if (last >= 0) {
            int from = among.isPresent() && among.get() < last ? among.get() : list.start();
            return sentence.text().substring(from, last);
        }
        return among.map(start -> sentence.tokensIn(new Span(start, start + 1)).get(0))
                .map(token -> text(sentence, token))
                .orElse(null);
    }

    /** 地区生产总值总量和增幅: the second shares the beginning of the first. */
    private static List<String> apart(SentenceReading sentence, Span indicator) {
        List<Token> tokens = sentence.tokensIn(indicator);
        int joiner = -1;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String word = text(sentence, tokens.get(i));
            joiner = word.equals("和") || word.equals("、") || word.equals("与") || word.equals("及") ? i : joiner;
        }
        String whole = indicator.of(sentence.text());
        if (joiner < 0) {
            return List.of(whole);
        }
        String first = sentence.text()
                .substring(indicator.start(), tokens.get(joiner - 1).span().end());
        String second = sentence.text().substring(tokens.get(joiner + 1).span().start(), indicator.end());
        boolean shares = joiner > 1 && joiner + 2 == tokens.size();
        String shared = shares
                ? sentence.text()
                        .substring(
                                indicator.start(), tokens.get(joiner - 1).span().start())
                : "";
        return List.of(first, shared + second);
    }

    private static String text(SentenceReading sentence, Token token) {
        return token.span().of(sentence.text());
    }
}
