package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.text.Span;

/** Parts what is measured where it names several that share words, so that each has them all. */
final class SharedItems {

    private SharedItems() {}

    /** 地区生产总值总量和增幅: the second shares the beginning of the first. */
    static List<String> of(SentenceReading sentence, RankingWords words, Span indicator) {
        List<Token> tokens = sentence.tokensIn(indicator);
        List<String> items = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i <= tokens.size(); i++) {
            String word = i == tokens.size() ? "" : text(sentence, tokens.get(i));
            quoted = word.equals("“") || quoted && !word.equals("”");
            if (i == tokens.size() || !quoted && words.is(Kind.JOINER, word)) {
                items.add(
                        i == begin
                                ? ""
                                : sentence.text()
                                        .substring(
                                                tokens.get(begin).span().start(),
                                                tokens.get(i - 1).span().end()));
                begin = i + 1;
            }
        }
        if (items.get(0).startsWith("“")) {
            return items;
        }
        return items.size() == 1 || items.contains("")
                ? List.of(indicator.of(sentence.text()))
                : shared(sentence, words, tokens, items);
    }

    /** Items that share their beginning (工业产值总量和增幅) or their end (化工、建材营收) have it each. */
    private static List<String> shared(
            SentenceReading sentence, RankingWords words, List<Token> tokens, List<String> items) {
        int last = items.size() - 1;
        if (isEtc(sentence, tokens)) {
            return items.subList(0, last).stream()
                    .map(item -> item + items.get(last))
                    .toList();
        }
        int head = 0;
        while (!words.is(Kind.JOINER, text(sentence, tokens.get(head + 1)))) {
            head++;
        }
        String end = text(sentence, tokens.get(tokens.size() - 1));
        boolean ends =
                last > 0 && !words.endsMeasure(items.get(0)) && !items.get(last).equals(end);
        String lead = head == 0
                ? ""
                : sentence.text()
                        .substring(
                                tokens.get(0).span().start(),
                                tokens.get(head - 1).span().end());
        List<String> each = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean single = i > 0 && isWord(sentence, tokens, items.get(i));
            each.add(ends && i < last ? items.get(i) + end : single ? lead + items.get(i) : items.get(i));
        }
        return each;
    }

    /** Whether the last item says what those before it are: 钨、铋等矿种储量. */
    private static boolean isEtc(SentenceReading sentence, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> text(sentence, token).equals("等"));
    }

    private static boolean isWord(SentenceReading sentence, List<Token> tokens, String item) {
        return tokens.stream().anyMatch(token -> text(sentence, token).equals(item));
    }

    private static String text(SentenceReading sentence, Token token) {
        return token.of(sentence.text());
    }
}
