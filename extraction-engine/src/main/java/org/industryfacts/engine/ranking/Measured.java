package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.text.Span;

/**
 * What a place is given for.
 *
 * @param indicators one, several where each has its place (总量和增幅均居第一), none where the text does not say
 * @param scope among whom, where the words for what is measured say it: 在国家高新区综合评价中
 * @param start from where on a subject would stand before it
 * @param own where it stands, in the clause of the place
 */
record Measured(List<String> indicators, @Nullable String scope, int start, Optional<Span> own) {

    private static final int MOST_ROW = 6;
    private static final int MOST_BEFORE = 3;

    Measured {
        indicators = List.copyOf(indicators);
    }

    private Measured(List<String> indicators, @Nullable String scope, int start) {
        this(indicators, scope, start, Optional.empty());
    }

    /** What is said to be measured, among nobody said. */
    static Measured of(List<String> indicators) {
        return new Measured(indicators, null, 0);
    }

    /** The same where a word that says among whom stands in the place of what is measured: 全球|排名第三. */
    Measured scoped(RankingWords words) {
        boolean among = indicators.size() == 1 && words.isAmong(indicators.get(0));
        return among ? new Measured(List.of(), scope == null ? indicators.get(0) : scope, start, own) : this;
    }

    /** What is measured before the verb or scope at {@code anchor}: in its clause, else in the one before. */
    static Measured before(SentenceReading sentence, RankingWords words, Span anchor) {
        Span clause = sentence.clauseAt(anchor.start());
        ClauseWalk walk = new ClauseWalk(sentence, words, clause);
        Optional<Span> former = anchor.isEmpty() ? Optional.empty() : walk.formerly(anchor.start());
        int end = walk.beforeManner(anchor.start());
        if (former.isPresent()) {
            Measured measured = before(
                    sentence, words, new Span(former.get().start(), former.get().start()));
            return new Measured(measured.indicators(), scopeOf(sentence, words, former.get()), measured.start());
        }
        Optional<Span> list = walk.listBefore(end);
        Optional<Span> those = list.isPresent() ? Optional.empty() : thoseBefore(sentence, words, clause, end);
        if (those.isPresent()) {
            Measured measured = before(
                    sentence, words, new Span(those.get().start(), those.get().start()));
            return new Measured(
                    measured.indicators(), scopeOf(sentence, words, those.get()), measured.start(), measured.own());
        }
        int ahead = list.map(span -> walk.beforeManner(span.start() - 1)).orElse(end);
        Optional<Span> indicator = walk.indicatorBefore(ahead);
        if (indicator.isPresent()) {
            Span named = indicator.get();
            Optional<Span> in = list.or(() -> walk.listBefore(named.start()));
            int start = Math.min(named.start(), in.map(span -> span.start() - 1).orElse(end));
            boolean each = isEach(sentence, new Span(end, anchor.end()))
                    || named.of(sentence.text()).indexOf('、') > 0
                    || areTwo(words, named.of(sentence.text()));
            return ofIndicator(sentence, words, named, in, start, each);
        }
        Measured listed = list.map(span -> ofList(sentence, words, span, ahead)).orElse(null);
        if (listed != null && !listed.indicators().isEmpty()) {
            return topic(sentence, words, clause)
                    .map(topic -> new Measured(
                            SharedItems.of(sentence, words, topic), list.get().of(sentence.text()), listed.start()))
                    .orElse(listed);
        }
        Optional<Span> counted = counted(sentence, words, new Span(clause.start(), ahead));
        if (counted.isPresent()) {
            String scope = listed == null ? null : listed.scope();
            return new Measured(
                    List.of(counted.get().of(sentence.text())),
                    scope,
                    counted.get().start());
        }
        Measured earlier = earlier(sentence, words, clause, ahead, isEach(sentence, new Span(ahead, anchor.end())));
        return new Measured(earlier.indicators(), listed == null ? earlier.scope() : listed.scope(), earlier.start());
    }

    /** Those that stand between what is measured and a position, with nothing that leads to them: 投资额|全市|排名第一. */
    private static Optional<Span> thoseBefore(SentenceReading sentence, RankingWords words, Span clause, int position) {
        List<Token> tokens = sentence.tokensIn(new Span(clause.start(), position));
        int first = tokens.size();
        while (first > 0 && words.isAmong(text(sentence, tokens.get(first - 1)))) {
            first--;
        }
        boolean measured =
                first > 0 && first < tokens.size() && words.endsMeasure(text(sentence, tokens.get(first - 1)));
        return measured ? Optional.of(new Span(tokens.get(first).span().start(), position)) : Optional.empty();
    }

    /** What an indicator of the clause of the place says, among those whom a list names or the clause before. */
    private static Measured ofIndicator(
            SentenceReading sentence,
            RankingWords words,
            Span indicator,
            Optional<Span> list,
            int start,
            boolean each) {
        Span clause = sentence.clauseAt(indicator.start());
        boolean begins = sentence.tokensIn(new Span(clause.start(), indicator.start())).stream()
                .allMatch(token -> words.isOpening(sentence, token));
        List<String> indicators = each
                ? SharedItems.of(sentence, words, indicator)
                : List.of(begins ? whole(sentence, words, indicator) : indicator.of(sentence.text()));
        String scope = list.or(() -> amongBefore(sentence, words, clause))
                .map(span -> scopeOf(sentence, words, span))
                .orElse(null);
        return new Measured(indicators, scope, start, Optional.of(indicator));
    }

    /** Whether two are measured that a word like 和 joins: 鲜奶处理能力和奶粉产能. */
    private static boolean areTwo(RankingWords words, String indicator) {
        String[] parts = indicator.split("[和与及]");
        return parts.length == 2 && Stream.of(parts).allMatch(part -> part.length() > 1 && words.endsMeasure(part));
    }

    /** Those that the clause before names as the ones the place is among: 在全国同类园区中,|税收收入排第4位. */
    private static Optional<Span> amongBefore(SentenceReading sentence, RankingWords words, Span clause) {
        int own = sentence.clauseIndexAt(clause.start());
        if (own == 0) {
            return Optional.empty();
        }
        Span before = sentence.sentence().clauses().get(own - 1);
        return new ClauseWalk(sentence, words, before)
                .listBefore(before.end() - 1)
                .filter(list -> sentence.tokensIn(before).get(0).span().end() == list.start());
    }

    /** What a figure of the same clause measures that a mark parts from the place: 整车出口超百万辆、居全国首位. */
    private static Optional<Span> counted(SentenceReading sentence, RankingWords words, Span before) {
        return before.length() > 1 && sentence.text().charAt(before.end() - 1) == '、'
                ? new EarlierClause(sentence, words, new Span(before.start(), before.end() - 1)).measured()
                : Optional.empty();
    }

    private static boolean isEach(SentenceReading sentence, Span words) {
        return sentence.tokensIn(words).stream()
                .map(token -> text(sentence, token))
                .anyMatch(word -> word.startsWith("均") || word.equals("都") || word.startsWith("双双"));
    }

    /** A word that says nothing without what an earlier clause measures, with that: (GDP完成27亿元,)增速. */
    private static String whole(SentenceReading sentence, RankingWords words, Span indicator) {
        String said = indicator.of(sentence.text());
        int own = sentence.clauseIndexAt(indicator.start());
        for (int i = own - 1; words.is(Kind.BARE, said) && i >= Math.max(0, own - MOST_BEFORE); i--) {
            Span clause = sentence.sentence().clauses().get(i);
            if (sentence.text().charAt(clause.end() - 1) == ';') {
                return said;
            }
            Optional<String> measured = new EarlierClause(sentence, words, clause)
                    .measured()
                    .map(span -> span.of(sentence.text()))
                    .filter(text -> words.endsMeasure(text) && !words.is(Kind.BARE, text));
            if (measured.isPresent()) {
                return measured.get().endsWith(said) ? measured.get() : measured.get() + said;
            }
        }
        return said;
    }

    /** What the clause before is nothing but the words for. */
    private static Optional<Span> topic(SentenceReading sentence, RankingWords words, Span clause) {
        int own = sentence.clauseIndexAt(clause.start());
        return own == 0
                ? Optional.empty()
                : new EarlierClause(
                                sentence, words, sentence.sentence().clauses().get(own - 1))
                        .topic();
    }

    /** What earlier clauses measure: the one before, or each of the row of figures that 均 sums up. */
    private static Measured earlier(SentenceReading sentence, RankingWords words, Span clause, int end, boolean each) {
        List<String> row = new ArrayList<>();
        String scope = null;
        int own = sentence.clauseIndexAt(clause.start());
        int last = own - 1;
        while (last > 0
                && EarlierClause.isAside(
                        sentence, words, sentence.sentence().clauses().get(last))) {
            last--;
        }
        int first = Math.max(0, last + 1 - (each ? MOST_ROW : 1));
        for (int i = last; i >= first; i--) {
            EarlierClause before = new EarlierClause(
                    sentence, words, sentence.sentence().clauses().get(i));
            Optional<Span> list = row.isEmpty() ? before.listWithin() : Optional.empty();
            if (list.isPresent()) {
                return ofList(sentence, words, list.get(), end);
            }
            Optional<Span> measured = before.measured()
                    .filter(span -> !before.places() || words.endsMeasure(span.of(sentence.text())))
                    .or(() -> each ? Optional.empty() : before.compared().or(before::ranked));
            Optional<Span> topic = measured.isEmpty() && row.isEmpty() ? before.topic() : Optional.empty();
            if (topic.isPresent()) {
                return new Measured(SharedItems.of(sentence, words, topic.get()), null, end);
            }
            if (measured.isEmpty() && row.isEmpty() && before.places()) {
                first = Math.max(0, i - 1); // 园区位列全国第15位,位列东北第1位: measured in one way, said before both.
                continue;
            }
            if (measured.isEmpty()) {
                break;
            }
            row.addAll(
                    0,
                    words.is(Kind.BARE, measured.get().of(sentence.text()))
                            ? List.of(whole(sentence, words, measured.get()))
                            : SharedItems.of(sentence, words, measured.get()));
            scope = before.ledScope().map(span -> span.of(sentence.text())).orElse(null);
        }
        return new Measured(row, scope, end);
    }

    /** 国家高新区综合评价: among 国家高新区, for 综合评价. */
    private static Measured ofList(SentenceReading sentence, RankingWords words, Span list, int start) {
        List<Token> tokens = sentence.tokensIn(list);
        int end = tokens.size();
        while (end > 0 && words.is(Kind.BARE_LIST, text(sentence, tokens.get(end - 1)))) {
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
        boolean measured = indicator.length() > 1 && !words.isAmong(indicator);
        return new Measured(measured ? List.of(indicator) : List.of(), scopeOf(sentence, words, list), start);
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

    private static String text(SentenceReading sentence, Token token) {
        return token.of(sentence.text());
    }
}
