package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.SubjectScope;
import org.industryfacts.engine.text.Span;

/** Who holds a place that only describes them: 全国最大的油田——云岭油田, 全国最大的产地是云岭县. */
final class Described {

    private static final Set<String> THIS = Set.of("这", "这也", "此");
    private static final Set<String> OBJECT = Set.of("把", "将");
    private static final String DASH = "——";
    private static final String OF = "的";

    private final RankingWords words;

    Described(RankingWords words) {
        this.words = words;
    }

    /**
     * What is the greatest itself: what is named after it (我国最大储气库——呼图壁储气库), else what a clause begins with that
     * says nothing before, or what it only describes: 甲公司建设的|国内最大的电站.
     *
     * @param start where the words begin that say among whom
     */
    Optional<Subject> itself(Sighting sighting, int start) {
        List<Token> before = sighting.sentence().tokensIn(sighting.clauseUpTo(start));
        boolean itself = !before.isEmpty() && THIS.contains(text(sighting, before.get(0))) || isThere(sighting, before);
        boolean described = !before.isEmpty() && OF.equals(text(sighting, before.get(before.size() - 1)));
        List<Token> said = described ? before.subList(0, Math.max(0, before.size() - 2)) : before;
        if (!itself && said.stream().anyMatch(token -> words.is(Kind.IS, text(sighting, token)))) {
            return Optional.empty();
        }
        int end = sighting.match().span().end();
        int name = sighting.article().text().startsWith(DASH, end) ? end + DASH.length() : end;
        Optional<Subject> named = sighting.sentence().tokensIn(new Span(name, name + 1)).stream()
                .filter(token -> token.span().start() == name)
                .flatMap(token -> subjects(sighting).namedBy(sighting.index(), token.span()).stream())
                .filter(subject -> subject.kind() != Subject.Kind.PLACE)
                .findFirst();
        boolean begins = itself
                || described
                || before.stream().allMatch(token -> words.isOpening(sighting.sentence(), token) || isVerb(token));
        Optional<Span> whole = sighting.match()
                .phrase("indicator")
                .filter(span -> begins)
                .map(span -> withoutPlace(sighting.sentence(), span));
        Optional<Span> apposed = sighting.sentence().phraseAfter(name).filter(span -> name > end);
        return named.or(
                () -> apposed.or(() -> whole).map(span -> subjects(sighting).of(sighting.index(), span)));
    }

    /** Who stands after what it is one of: 十大数据中心集群之一的庆阳市. */
    Optional<Subject> ofThose(Sighting sighting) {
        int end = sighting.match().span().end();
        if (!sighting.article().text().startsWith(OF, end)) {
            return Optional.empty();
        }
        return sighting.sentence().tokensIn(new Span(end + 1, end + 2)).stream()
                .flatMap(token -> subjects(sighting).namedBy(sighting.index(), token.span()).stream())
                .findFirst();
    }

    /** Who is said to be what the clause begins with: 全国最大的油田是云岭油田. Where it is only where a product comes from. */
    Optional<Subject> equated(Sighting sighting) {
        Span match = sighting.match().span();
        List<Token> after = sighting.sentence()
                .tokensIn(new Span(
                        match.end(), Math.max(match.end(), sighting.clause().end())));
        if (after.size() < 2 || after.get(0).span().start() < match.end()) {
            return Optional.empty();
        }
        String is = text(sighting, after.get(0));
        boolean equates =
                words.is(Kind.EQUATES, is) || words.is(Kind.LIES, is) && words.endsOrigin(sighting.text(match));
        int last = 1;
        while (last + 1 < after.size() && !after.get(last + 1).isMark()) {
            last++;
        }
        Span whole =
                new Span(after.get(1).span().start(), after.get(last).span().end());
        return equates ? subjects(sighting).namedBy(sighting.index(), whole) : Optional.empty();
    }

    /** What somebody makes the greatest: 把新区打造成为. */
    Optional<Subject> object(Sighting sighting, int start) {
        List<Token> before = sighting.sentence().tokensIn(sighting.clauseUpTo(start));
        boolean makes = before.stream().anyMatch(token -> words.is(Kind.IS, text(sighting, token)));
        return before.stream()
                .filter(token -> makes && OBJECT.contains(text(sighting, token)))
                .flatMap(token -> sighting.sentence().phraseAfter(token.span().end()).stream())
                .filter(phrase -> phrase.end() < start)
                .map(phrase -> subjects(sighting).of(sighting.index(), phrase))
                .findFirst();
    }

    /** Whether the clause only says that something is there: 不远处就是. */
    private boolean isThere(Sighting sighting, List<Token> before) {
        int last = before.size() - 1;
        while (last >= 0 && isAdverb(before.get(last))) {
            last--;
        }
        return last > 0
                && words.is(Kind.IS, text(sighting, before.get(last)))
                && (before.get(last - 1) instanceof WordToken word
                                && word.word().wordClass() == WordClass.LOCALISER
                        || words.endsSpot(text(sighting, before.get(last - 1))));
    }

    /** A phrase but for the place that it ends with, where something happens: 制造基地|长沙|奠基. */
    private static Span withoutPlace(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        int last = tokens.size() - 1;
        return last > 0 && tokens.get(last) instanceof PlaceToken
                ? new Span(phrase.start(), tokens.get(last).span().start())
                : phrase;
    }

    private static boolean isAdverb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && !word.word().nominal();
    }

    private static SubjectScope subjects(Sighting sighting) {
        return sighting.scopes().subjects();
    }

    private static String text(Sighting sighting, Token token) {
        return sighting.word(token);
    }
}
