package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Who holds a place: whoever is named before it, else whom a clause of the sentence begins with, by a common word (该公司,
 * 我市) or one that ends as names of those do (海湾集团).
 */
final class Holders {

    private static final int MOST_CLAUSES = 12;
    /** Scopes that look beyond the sentence, before which the names that its clauses begin with are tried. */
    private static final Set<String> FAR =
            Set.of("subject.context", "subject.headline", "subject.main", "subject.told", "subject.governed");

    private static final Set<String> NATION = Set.of("全国", "国内", "我国", "中国");
    private static final Set<String> THIS = Set.of("这", "这也", "此");
    private static final String DASH = "——";
    private static final String OF = "的";

    private final RankingWords words;
    private final FirmTails tails = FirmTails.load();

    Holders(RankingWords words) {
        this.words = words;
    }

    /**
     * All who hold a place together, where the text names several: 上海、北京分别位居前两位.
     *
     * @param inTurn how many places there are for them
     */
    List<Subject> allAt(Sighting sighting, RankedPlace place, int start, int inTurn) {
        Optional<Subject> one = at(sighting, start, place.among());
        return one.map(subject -> together(sighting, subject, place, inTurn)).orElse(List.of());
    }

    private List<Subject> together(Sighting sighting, Subject subject, RankedPlace place, int inTurn) {
        SentenceReading sentence = sighting.sentence();
        if (!sentence.span().contains(subject.span())) {
            return List.of(subject);
        }
        List<Span> items = Stream.concat(
                        sentence.listsAfter(subject.span().start()).stream(),
                        sentence.listsBefore(subject.span().end()).stream())
                .map(PhraseList::items)
                .filter(list ->
                        list.size() > 1 && list.stream().noneMatch(item -> words.endsMeasure(sighting.text(item))))
                .findFirst()
                .orElse(List.of());
        boolean all =
                items.size() > 1 && (items.size() == inTurn || items.stream().allMatch(item -> isOne(sighting, item)));
        if (!all
                || !place.rank().within()
                        && !isEach(sighting, items.get(items.size() - 1).end())) {
            return List.of(subject);
        }
        return items.stream()
                .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                .toList();
    }

    /** Whether a clause goes on after a list with what each of it does: 均, 双双, 分别. */
    private boolean isEach(Sighting sighting, int position) {
        Span rest =
                new Span(position, Math.max(position, sighting.match().anchor().end()));
        return sighting.sentence().tokensIn(rest).stream()
                .map(token -> sighting.text(token.span()))
                .anyMatch(word -> word.startsWith("均") || words.is(Kind.EACH, word));
    }

    /**
     * Nobody who is only named in 在全国百强县榜单中, before which one is looked for.
     *
     * @param among those that the place is among, who hold none themselves
     */
    Optional<Subject> at(Sighting sighting, int start, @Nullable String among) {
        Optional<Subject> pointed = leading(sighting, sighting.clause())
                .filter(span -> span.end() <= start && words.is(Kind.POINTS, firstWord(sighting, span)))
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span));
        return pointed.or(() -> near(sighting, start, among));
    }

    private static String firstWord(Sighting sighting, Span span) {
        return sighting.text(sighting.sentence().tokensIn(span).get(0).span());
    }

    private Optional<Subject> near(Sighting sighting, int start, @Nullable String among) {
        Optional<Subject> subject = namedBefore(sighting, start, among);
        if (subject.filter(Holders::isNear).isEmpty()) {
            subject = headed(sighting, start, among)
                    .or(() -> titled(sighting, start, among))
                    .or(() -> owner(sighting, start, among))
                    .or(() -> namedBefore(sighting, start, among));
        }
        return subject.filter(found -> sighting.sentence().span().contains(found.span()))
                .map(found -> sighting.sentence().clauseAt(found.span().start()))
                .filter(clause -> isList(sighting, clause) && !clause.equals(sighting.clause()))
                .map(clause -> namedBefore(sighting, clause.start(), among))
                .orElse(subject)
                .filter(found -> isApart(sighting, found, start))
                .or(() -> leading(sighting));
    }

    /**
     * What is the greatest itself: what is named after it (我国最大储气库——呼图壁储气库), else what a clause begins with that
     * says nothing before, or what it only describes: 甲公司建设的|国内最大的电站.
     *
     * @param start where the words begin that say among whom
     */
    Optional<Subject> itself(Sighting sighting, int start) {
        List<Token> before = sighting.sentence().tokensIn(sighting.clauseUpTo(start));
        boolean itself =
                !before.isEmpty() && THIS.contains(sighting.text(before.get(0).span()));
        boolean described = !before.isEmpty()
                && OF.equals(sighting.text(before.get(before.size() - 1).span()));
        List<Token> said = described ? before.subList(0, Math.max(0, before.size() - 2)) : before;
        if (!itself && said.stream().anyMatch(token -> words.is(Kind.IS, sighting.text(token.span())))) {
            return Optional.empty();
        }
        int end = sighting.match().span().end();
        int name = sighting.article().text().startsWith(DASH, end) ? end + DASH.length() : end;
        Optional<Subject> named = sighting.sentence().tokensIn(new Span(name, name + 1)).stream()
                .filter(token -> token.span().start() == name)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .filter(subject -> subject.kind() != Subject.Kind.PLACE)
                .findFirst();
        boolean begins = itself
                || described
                || before.stream().allMatch(token -> words.isOpening(sighting.sentence(), token) || isVerb(token));
        Optional<Span> whole = sighting.match().phrase("indicator").filter(span -> begins);
        Optional<Span> apposed = sighting.sentence().phraseAfter(name).filter(span -> name > end);
        return named.or(() ->
                apposed.or(() -> whole).map(span -> sighting.scopes().subjects().of(sighting.index(), span)));
    }

    /** Who stands after what it is one of: 十大数据中心集群之一的庆阳市. */
    Optional<Subject> described(Sighting sighting) {
        int end = sighting.match().span().end();
        if (!sighting.article().text().startsWith("的", end)) {
            return Optional.empty();
        }
        return sighting.sentence().tokensIn(new Span(end + 1, end + 2)).stream()
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .findFirst();
    }

    /** Whether a phrase names who may hold a place. */
    boolean isOne(Sighting sighting, Span phrase) {
        return words.endsHolder(sighting.text(phrase))
                || sighting.scopes()
                        .subjects()
                        .namedBy(sighting.index(), phrase)
                        .isPresent();
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && !word.word().nominal();
    }

    /** Places are held by who has a name; a thing that is only described holds one where nobody has, or nobody near. */
    private Optional<Subject> namedBefore(Sighting sighting, int position, @Nullable String among) {
        Optional<Subject> named = sighting.scopes()
                .subjects()
                .at(
                        sighting.index(),
                        position,
                        subject -> subject.kind() != Subject.Kind.PHRASE && mayHold(subject, among));
        if (named.filter(Holders::isNear).isPresent()) {
            return named;
        }
        Optional<Subject> any = sighting.subjectBefore(position).filter(subject -> mayHold(subject, among));
        return any.filter(Holders::isNear).or(() -> named).or(() -> any);
    }

    private static boolean isNear(Subject subject) {
        return !FAR.contains(subject.rule());
    }

    /** The name that a clause of the sentence begins with, the nearest clause first, whatever follows it. */
    private Optional<Subject> headed(Sighting sighting, int start, @Nullable String among) {
        return clausesBack(sighting)
                .flatMap(clause -> sighting.sentence().tokensIn(clause).stream()
                        .dropWhile(token -> words.isOpening(sighting.sentence(), token))
                        .limit(1))
                .filter(token -> token.span().end() <= start)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .filter(subject -> mayHold(subject, among))
                .findFirst();
    }

    /** Whether somebody may hold a place among others: not the country among its own. */
    private boolean mayHold(Subject subject, @Nullable String among) {
        boolean country = words.is(Kind.NATION, subject.text());
        boolean nation = country
                && among != null
                && (words.is(Kind.NATION, among) || NATION.contains(among.substring(0, Math.min(2, among.length()))));
        boolean inner = (!country || among == null)
                && words.is(Kind.HOME, subject.text())
                && subject.text().endsWith("内");
        boolean byname = subject.kind() == Subject.Kind.PHRASE && words.endsByname(subject.text());
        return !words.is(Kind.AMONG, subject.text()) && !nation && !inner && !byname;
    }

    private static boolean isList(Sighting sighting, Span clause) {
        String text = sighting.text(clause);
        return text.startsWith("在") && text.replaceFirst("[,]$", "").endsWith("中");
    }

    /** Whether a subject is no part of what the place is among: 全国 in 占全国三成,居全国首位. */
    private static boolean isApart(Sighting sighting, Subject subject, int start) {
        return subject.span().start() < start
                || subject.span().start() >= sighting.match().span().end();
    }

    private Optional<Subject> leading(Sighting sighting) {
        return clausesBack(sighting)
                .flatMap(clause -> leading(sighting, clause).stream())
                .findFirst()
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span));
    }

    /** Whom a clause of the sentence begins with by a name of its own, the nearest clause first. */
    private Optional<Subject> titled(Sighting sighting, int start, @Nullable String among) {
        return clausesBack(sighting)
                .flatMap(clause -> head(sighting, clause, start).named().stream())
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span))
                .filter(subject -> mayHold(subject, among))
                .findFirst();
    }

    /** Whose the words for what is measured say it to be: 天青稀材 in 天青稀材的毛坯产能. */
    private Optional<Subject> owner(Sighting sighting, int start, @Nullable String among) {
        int end = sighting.article().text().indexOf(OF, start);
        if (end <= start + 1 || end >= sighting.match().anchor().start()) {
            return Optional.empty();
        }
        Span owner = new Span(start, end);
        return sighting.sentence().clauseAt(start).contains(owner) && !words.endsMeasure(sighting.text(owner))
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), owner))
                        .filter(subject -> mayHold(subject, among))
                : Optional.empty();
    }

    /** The clause of the match and those before it in the sentence, the nearest first. */
    private static Stream<Span> clausesBack(Sighting sighting) {
        List<Span> clauses = sighting.sentence().sentence().clauses();
        int own = sighting.sentence().clauseIndexAt(sighting.match().anchor().start());
        int last = Math.min(own, clauses.size() - 1);
        return IntStream.rangeClosed(0, Math.min(last, MOST_CLAUSES)).mapToObj(back -> clauses.get(last - back));
    }

    private Optional<Span> leading(Sighting sighting, Span clause) {
        int anchor = sighting.match().anchor().start();
        return head(sighting, clause, anchor).any().filter(span -> span.end() <= anchor);
    }

    private ClauseHead head(Sighting sighting, Span clause, int until) {
        int end = Math.min(clause.end(), until);
        Span before = new Span(Math.min(clause.start(), end), end);
        return new ClauseHead(sighting.sentence(), words, tails, before);
    }
}
