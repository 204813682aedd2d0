package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Who holds a place: whoever is named before it, else whom a clause of the sentence begins with, by a common word (该公司,
 * 我市) or one that ends as names of those do (海湾集团).
 */
final class Holders {

    private static final int MOST_CLAUSES = 20;
    /** Scopes that look beyond the sentence, before which the names that its clauses begin with are tried. */
    private static final Set<String> FAR =
            Set.of("subject.context", "subject.headline", "subject.main", "subject.told", "subject.governed");

    private static final Set<String> NATION = Set.of("全国", "国内", "我国", "中国");
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
                .map(token -> sighting.word(token))
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
        return pointed.or(() -> introduced(sighting)).or(() -> near(sighting, start, among));
    }

    /** Whom the next clause begins with, where this one only says what that is: 作为国内最大的生产企业,…. */
    private Optional<Subject> introduced(Sighting sighting) {
        SentenceReading sentence = sighting.sentence();
        boolean introduces = first(sighting, sighting.clause())
                .filter(token -> words.is(Kind.AS, sighting.word(token)))
                .isPresent();
        int next = sentence.clauseIndexAt(sighting.clause().end());
        List<Span> clauses = sentence.sentence().clauses();
        if (!introduces || next >= clauses.size()) {
            return Optional.empty();
        }
        Span clause = clauses.get(next);
        Optional<Subject> named = first(sighting, clause)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()));
        return named.or(() -> new ClauseHead(sentence, words, tails, clause)
                .named()
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span)));
    }

    /** The token that a clause begins with, after a time and the like. */
    private Optional<Token> first(Sighting sighting, Span clause) {
        return sighting.sentence().tokensIn(clause).stream()
                .dropWhile(token -> words.isOpening(sighting.sentence(), token))
                .findFirst();
    }

    private static String firstWord(Sighting sighting, Span span) {
        return sighting.text(sighting.sentence().tokensIn(span).get(0).span());
    }

    private Optional<Subject> near(Sighting sighting, int start, @Nullable String among) {
        Optional<Subject> subject = namedBefore(sighting, start, among);
        if (subject.filter(Holders::isNear).isEmpty()) {
            subject = headed(sighting, start, among)
                    .or(() -> titled(sighting, among))
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
     * Who stands before the verb where what is measured would: a thing that ends as holders do (电池产业集群|排名), or
     * whatever does not end in what is measured where that follows the verb (烤肠、蛋挞|居全国销量第一).
     */
    List<Subject> ownBefore(Sighting sighting, Measured measured, boolean measuredAfter) {
        Optional<Span> own = measured.own().filter(span -> sighting.clause().contains(span));
        if (own.isEmpty() || words.endsMeasure(sighting.text(own.get()))) {
            return List.of();
        }
        boolean holds = measuredAfter || words.endsThing(sighting.text(own.get()));
        return Stream.of(own.get())
                .filter(span -> holds)
                .flatMap(span -> sighting.sentence().listsBefore(span.end()).stream()
                        .filter(list -> list.span().start() >= span.start())
                        .map(PhraseList::items)
                        .findFirst()
                        .orElse(List.of(span))
                        .stream())
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span))
                .toList();
    }

    /** Who are counted before the verb, where the text names them: A、B|2家企业; empty where it only counts some. */
    Optional<List<Subject>> counted(Sighting sighting, Measured measured) {
        SentenceReading sentence = sighting.sentence();
        return measured.own()
                .filter(span -> words.endsHolder(sighting.text(span)))
                .flatMap(span -> sentence.tokenBefore(span.start()))
                .filter(token -> token instanceof QuantityToken quantity
                        && quantity.quantity().unit().equals("count"))
                .map(token -> sentence.listsBefore(token.span().start()).stream()
                        .map(PhraseList::items)
                        .filter(items -> items.size() > 1)
                        .findFirst()
                        .orElse(List.of())
                        .stream()
                        .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                        .toList());
    }

    /** Whether a phrase names who may hold a place. */
    boolean isOne(Sighting sighting, Span phrase) {
        return words.endsHolder(sighting.text(phrase))
                || sighting.scopes()
                        .subjects()
                        .namedBy(sighting.index(), phrase)
                        .isPresent()
                || new ClauseHead(sighting.sentence(), words, tails, phrase)
                        .named()
                        .filter(phrase::equals)
                        .isPresent();
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
                .flatMap(clause -> first(sighting, clause).stream())
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
    private Optional<Subject> titled(Sighting sighting, @Nullable String among) {
        return clausesBack(sighting)
                .flatMap(clause ->
                        head(sighting, clause, sighting.match().anchor().start()).named().stream())
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span))
                .filter(subject -> mayHold(subject, among))
                .findFirst();
    }

    /** Whose the words for what is measured say it to be: 天青稀材 in 天青稀材的毛坯产能. */
    private Optional<Subject> owner(Sighting sighting, int start, @Nullable String among) {
        int anchor = sighting.match().anchor().start();
        int length = start < anchor ? sighting.text(new Span(start, anchor)).indexOf(OF) : -1;
        if (length < 2) {
            return Optional.empty();
        }
        Span owner = new Span(start, start + length);
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
