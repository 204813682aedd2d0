package org.industryfacts.engine.focus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Finds the region or park that builds on an industry. Immutable and safe to share between threads. */
final class FocusSubjects {

    private static final Set<String> NATIONWIDE =
            Set.of("我国", "中国", "全国", "国内", "全球", "世界", "国家", "东部地区", "中部地区", "西部地区", "东北地区", "中西部地区", "沿海地区");

    /** What builds on an industry stands after these words: 聚焦新能源的企业. */
    private static final Pattern RELATIVE = Pattern.compile("(等)?(产业|领域|行业|赛道|方向|技术|环节|业务)*的");

    /** What spans regions within the country, unlike other countries. */
    private static final Pattern ACROSS = Pattern.compile("三角|京津|湾|[成川]渝|走廊|[带圈群]$|地区$|[东西华][北南东]|中原");

    private static final Pattern SEAT =
            Pattern.compile("([我全本](?:[省市县区州]|镇)|^(?:产业集聚区|工业集中区|产业园区|工业园区|集聚区|开发区|高新区|经开区|园区))");

    private final WordEndings parks;
    private final FirmTalk firms;

    private FocusSubjects(WordEndings parks, Set<String> firms) {
        this.parks = parks;
        this.firms = new FirmTalk(firms, parks, this::isPlace);
    }

    static FocusSubjects load() {
        return new FocusSubjects(
                WordEndings.load(FocusSubjects.class, "park-endings.tsv"),
                LexiconFile.words(FocusSubjects.class, "firm-words.tsv"));
    }

    /** The region or park that a phrase begins with: 芜湖市 of 芜湖市新能源汽车. */
    Optional<Subject> leading(Sighting sighting, Span item) {
        Span rest = withoutPlace(sighting, item);
        return rest.equals(item)
                        || !isFirstNamed(sighting, item)
                        || sighting.text(rest).indexOf('的') >= 0
                ? Optional.empty()
                : Optional.of(sighting.scopes().subjects().of(sighting.index(), placeOf(sighting, item, rest)))
                        .filter(subject -> isPlace(sighting, subject));
    }

    /** The place before the rest of a phrase, without the 的 between them. */
    private static Span placeOf(Sighting sighting, Span item, Span rest) {
        boolean owned =
                rest.start() > item.start() + 1 && sighting.article().text().charAt(rest.start() - 1) == '的';
        return new Span(item.start(), owned ? rest.start() - 1 : rest.start());
    }

    /** Whether nothing but the word that governs it stands before a phrase in the match: 依托合肥智能家电产业. */
    private static boolean isFirstNamed(Sighting sighting, Span item) {
        return item.start() == sighting.match().span().start()
                || sighting.match().emitted("placed").filter("own"::equals).isPresent()
                        && item.start() == sighting.match().anchor().end();
    }

    /**
     * Whether a sentence goes on about the place that the article is about: what is said stands first in its clause,
     * and no other place or firm is named before it.
     */
    boolean isTopic(Sighting sighting, Subject subject, Span first) {
        Span before = new Span(sighting.sentence().span().start(), first.start());
        return sighting.scopes().regions().isAbout(subject.regions())
                && sighting.sentence().clauseAt(first.start()).start() == first.start()
                && (before.isEmpty()
                        || sighting.sentence().tokensIn(before).stream()
                                .noneMatch(token ->
                                        token instanceof PlaceToken || token instanceof NameToken || isPronoun(token)));
    }

    /**
     * Whether a place is the last thing with a name that the sentence speaks of before a phrase, and the phrase is a
     * whole one and begins with no verb.
     */
    boolean isBeside(Sighting sighting, Subject subject, Span first) {
        List<Token> before =
                sighting.sentence().tokensIn(new Span(sighting.sentence().span().start(), first.start()));
        return !before.isEmpty()
                && !isOf(before.get(before.size() - 1), WordClass.NOUN)
                && !isOf(sighting.sentence().tokensIn(first).get(0), WordClass.VERB)
                && before.stream()
                        .filter(token -> token instanceof PlaceToken || token instanceof NameToken)
                        .reduce((earlier, later) -> later)
                        .filter(last -> isPlace(last)
                                && last.span().end() == subject.span().end())
                        .isPresent();
    }

    private static boolean isOf(Token token, WordClass wordClass) {
        return token instanceof WordToken word && word.word().wordClass() == wordClass;
    }

    private static boolean isPronoun(Token token) {
        return isOf(token, WordClass.PRONOUN);
    }

    /** What is left of a phrase without the place that it begins with. */
    Span withoutPlace(Sighting sighting, Span item) {
        List<Token> tokens = sighting.sentence().tokensIn(item);
        int places = sighting.text(item).startsWith("“") ? 1 : 0;
        int first = places;
        while (places < tokens.size() && isPlace(tokens.get(places))) {
            places++;
        }
        boolean owned = places > first
                && places + 1 < tokens.size()
                && sighting.word(tokens.get(places)).equals("的");
        int rest = owned ? places + 1 : places;
        return places == first || rest == tokens.size()
                ? item
                : new Span(tokens.get(rest).span().start(), item.end());
    }

    /** A subject with the regions and parks that stand in one list with it. */
    List<Subject> alongside(Sighting sighting, Subject subject) {
        return Alongside.with(sighting, subject, this::isPlace);
    }

    private boolean isPlace(Token token) {
        return token instanceof PlaceToken place && place.place().kind() != PlaceMention.Kind.AREA
                || token instanceof NameToken name && parks.end(name.name().canonical());
    }

    /** What is left of the name of a seat without the word for it: 清洁能源 of 清洁能源集聚区. */
    String withoutSeat(String name) {
        return name.substring(0, name.length() - parks.endingOf(name));
    }

    /** The region or park that the rule kept, or that is named nearest; none where another speaks of itself. */
    Optional<Subject> of(Sighting sighting) {
        Optional<Subject> kept = sighting.named("subject").filter(subject -> isPlace(sighting, subject));
        if (kept.isPresent()) {
            return kept;
        }
        Matcher relative = RELATIVE.matcher(sighting.article().text());
        relative.region(
                sighting.match().span().end(), sighting.sentence().span().end());
        if (relative.lookingAt()) {
            Optional<Subject> described = following(sighting, relative.end());
            if (described.isPresent() || firms.areDescribed(sighting, relative.end())) {
                return described;
            }
        }
        int position = sighting.match().span().start();
        if (firms.areSpokenOf(sighting, position)) {
            return Optional.empty();
        }
        return Fronted.subject(sighting, this::isPlace)
                .or(() -> Spokesmen.of(sighting, position, this::isPlace).filter(subject -> isPlace(sighting, subject)))
                .or(() -> TitledPlans.of(sighting, position))
                .or(() -> sighting.scopes()
                        .subjects()
                        .at(sighting.index(), position, subject -> isPlace(sighting, governed(sighting, subject)))
                        .map(subject -> whole(sighting, governed(sighting, subject))))
                .or(() -> seat(sighting));
    }

    /** The region for who decides what it builds on: 某县人民政府大力发展…; not for its courts. */
    private static Subject governed(Sighting sighting, Subject subject) {
        return Rulers.are(subject) ? sighting.scopes().subjects().governed(subject) : subject;
    }

    /**
     * The place that the article is about, where only a part of it was named, and farther back than in the sentence
     * before: a report on a province goes on about the province.
     */
    private Subject whole(Sighting sighting, Subject part) {
        boolean near = sighting.article().sentenceAt(part.span().start()) >= sighting.index() - 1;
        return near
                ? part
                : sighting.scopes()
                        .subjects()
                        .main()
                        .filter(main ->
                                isPlace(sighting, main) && !main.regions().equals(part.regions()))
                        .filter(main -> sighting.scopes().regions().areWithin(part.regions(), main.regions()))
                        .orElse(part);
    }

    /** The park that the sentence begins with and only calls one, where the article names no place: 产业集聚区以…. */
    private static Optional<Subject> seat(Sighting sighting) {
        Span sentence = sighting.sentence().span();
        Matcher seat = SEAT.matcher(sighting.text(sentence));
        boolean unnamed = sighting.article().places().stream().allMatch(place -> place.regionCode() == null);
        return unnamed && seat.find()
                ? Optional.of(sighting.scopes()
                        .subjects()
                        .of(sighting.index(), new Span(sentence.start() + seat.start(), sentence.start() + seat.end())))
                : Optional.empty();
    }

    /** The region or park that begins at a position. */
    private Optional<Subject> following(Sighting sighting, int position) {
        return sighting.sentence().tokenAt(position).filter(this::isPlace).map(token -> sighting.scopes()
                .subjects()
                .of(sighting.index(), token.span()));
    }

    /** Whether a phrase is the name of a firm: where several are listed, no industries are. */
    boolean isFirm(Sighting sighting, Span phrase) {
        return sighting.sentence().tokensIn(phrase).stream()
                .anyMatch(token -> token.span().equals(phrase)
                        && token instanceof NameToken name
                        && name.name().kind() == NameKind.COMPANY);
    }

    /** Whether a phrase is the name of a firm or the like, or no more than a place. */
    boolean isName(Sighting sighting, Span phrase) {
        return sighting.sentence().tokensIn(phrase).stream()
                .anyMatch(token ->
                        token instanceof NameToken name && name.name().kind().isOrganization()
                                || token instanceof PlaceToken && token.span().equals(phrase));
    }

    private boolean isPlace(Sighting sighting, Subject subject) {
        return !NATIONWIDE.contains(subject.text())
                && (subject.place()
                                && (!subject.area()
                                        || ACROSS.matcher(subject.text()).find())
                        || parks.end(subject.text())
                                && (subject.kind() != Subject.Kind.PHRASE || isProper(sighting, subject.span())));
    }

    /** Whether a phrase is quoted or holds a place, and so may be a park's name. */
    private static boolean isProper(Sighting sighting, Span phrase) {
        return sighting.text(phrase).startsWith("“")
                || sighting.article().places().stream().anyMatch(place -> phrase.contains(place.span()));
    }
}
