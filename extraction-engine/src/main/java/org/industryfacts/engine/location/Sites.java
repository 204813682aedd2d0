package org.industryfacts.engine.location;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** What counts as a place: a region, a zone, a park, or what ends with a word for one. */
final class Sites {

    private static final int SENTENCES_BACK = 3;
    private static final int FARTHEST_QUOTE = 120;

    /** Where an article names what it is about, if at all. */
    private static final int FARTHEST_SEAT = 1000;

    private static final int LONGEST_SPOT = 6;
    private static final int TOWN = 2;
    private static final Set<String> POINTING = Set.of("基地", "园区", "小镇", "产业园", "园", "区内", "当地", "新区");
    /** A word of its own only in what parks are called by their trade: 医疗器械|园; not 幼儿园. */
    private static final String GARDEN = "园";

    private static final Pattern PARK = Pattern.compile("(?:产业园|科技园|工业园|园区|科技城|科学城|科创城|产业城|小镇|软件园|谷)$");

    /** What the names of zones end with that may begin with words that no dictionary has: 光华德彦工业区. */
    private static final Pattern ZONE =
            Pattern.compile("(?:工业区|工业园|开发区|高新区|经开区|产业园|产业园区|工业园区|集聚区|集中区|物流园|创业园|孵化园|科技园|创新园|保税区)$");

    /** A place in quotation marks, but for schemes (“两城三区”, “一岛一谷一园”), sorts (“园中园”) and praise (“第一城”). */
    private static final Pattern QUOTED = Pattern.compile(
            "“(?!中国|全国|园中园|[^“”]{0,4}[一二两三四五六七八九多][^“”]{1,2}[一二两三四五六七八九多][^“”])([^“”]{2,12}(?<!第一|[之重名强大双])[街谷城园镇湾港岛区])”");

    /** What is none for all that it ends like one: 中国食品名城, which a place is called; 中国医药城 is one. */
    private static final Pattern NATIONAL = Pattern.compile("^(?:中国|全国|我国).*(?:名城|之城|强[市县区]|示范区|试验区|[^谷城园港湾区])$");

    private static final Pattern SEAT = Pattern.compile("(?:产业集聚区|工业集中区|产业园区|工业园区|开发区|高新区|经开区|集聚区|园区)");

    /** What a place has or is called beside its name: 西湖科技园核心地带, 玉山这片沃土. */
    private static final Pattern INNER = Pattern.compile(
            "(?<=..)(?:(?:核心|中心|腹心|繁华|黄金)(?:地带|区域|地段|位置)|腹地|境内|辖区|等地区?|这[片块方座](?:投资|创新|创业)?“?(?:热土|沃土|土地|城市|小城|县城|古城|宝地)”?|[一二三四五六]期|(?<=[省市区县镇乡])(?:[一-龥]{2,4}(?:大道|路|街)(?:[0-9]+号)?|[一-龥]{1,3}[河江湖溪][畔边岸]?))$");

    /** A clause that only says where what follows is: 记者走进云溪光伏产业园. */
    private static final Pattern HEADING =
            Pattern.compile("(?:[^,。;]{0,8}?记者)?(?:在|走进|走入|来到|步入|探访)([^,。;、的]{2,20}?)(?:境?内|里|中|上|采访时?|走访时?)?[,::]?");

    /** What is told of a whole region is told of no place in it: 在全省率先设立. */
    private static final Pattern WHOLE = Pattern.compile("全[国省市区县州域球]|国内外?|国外|海外|境外");

    private static final Pattern PART = Pattern.compile("(?:地带|区域|地段|位置|中心|腹地|境内|[东南西北中]部|脚下|之滨|之畔)$");

    private static final Pattern STREET = Pattern.compile("[一-龥]{2,5}(?:街道|(?<![小城乡古重名强新集村色])镇|乡)");

    private final WordEnds words = WordEnds.load("site-words.tsv");
    private final WordEnds events = WordEnds.load("event-words.tsv");

    /** The place that a phrase names. */
    Optional<Subject> of(Sighting sighting, Span phrase) {
        String text = phrase.of(sighting.article().text());
        int owned = text.indexOf('的');
        if (owned > 0) {
            return isWithin(text.substring(owned + 1))
                    ? of(sighting, new Span(phrase.start(), phrase.start() + owned))
                    : Optional.empty();
        }
        if (isWhole(text)) {
            return Optional.empty();
        }
        int alias = text.endsWith(")") ? text.lastIndexOf('(') : 0;
        if (alias > 1) {
            return of(sighting, new Span(phrase.start(), phrase.start() + alias));
        }
        Matcher inner = INNER.matcher(text);
        if (inner.find()) {
            return of(sighting, new Span(phrase.start(), phrase.start() + inner.start()));
        }
        List<Token> tokens = sighting.sentence().tokensIn(phrase);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Token last = tokens.get(tokens.size() - 1);
        if (tokens.size() == 1
                && POINTING.contains(phrase.of(sighting.article().text()))
                && last instanceof WordToken) {
            return last(sighting, phrase.start());
        }
        Subject named = sighting.scopes().subjects().of(sighting.index(), phrase);
        if (last instanceof PlaceToken || last instanceof NameToken) {
            return isSite(last, named.text()) ? Optional.of(whole(sighting, phrase, tokens, named)) : Optional.empty();
        }
        boolean site = words.end(named.text()) && isNamed(sighting, tokens)
                || ZONE.matcher(text).find() && isCoined(tokens)
                || isSpot(tokens, phrase) && !events.end(text)
                || isTown(tokens)
                || STREET.matcher(text).matches();
        return site ? Optional.of(named) : Optional.empty();
    }

    /** Whether it stands for all of a country or region. */
    static boolean isWhole(String place) {
        return WHOLE.matcher(place).matches();
    }

    /** Whether what a place has is a part of it: not the 工厂 of 位于常州的工厂. */
    private static boolean isWithin(String part) {
        return PART.matcher(part).find();
    }

    /** A place in which something was set up, as far as it is written: 上海周浦. */
    Subject branch(Sighting sighting, Span item) {
        return of(sighting, item).orElseGet(() -> sighting.scopes().subjects().of(sighting.index(), item));
    }

    /** A place with what it is said to be part of: 合肥高新区中科卫星产业基地. */
    private static Subject whole(Sighting sighting, Span phrase, List<Token> tokens, Subject named) {
        boolean stacked = tokens.size() > 1
                && tokens.get(0) instanceof PlaceToken first
                && !first.place().anaphor();
        String text = phrase.of(sighting.article().text());
        return stacked ? new Subject(text, named.id(), named.regions(), named.kind(), phrase, named.rule()) : named;
    }

    /** A place within a region that no register has: 海南洋浦. */
    private static boolean isSpot(List<Token> tokens, Span phrase) {
        return tokens.size() > 1
                && tokens.get(0) instanceof PlaceToken region
                && region.place().kind() != PlaceMention.Kind.AREA
                && phrase.length() <= LONGEST_SPOT
                && tokens.get(tokens.size() - 1) instanceof WordToken last
                && (last.word().wordClass() == WordClass.NOUN || last.word().wordClass() == WordClass.NAME);
    }

    /** A place that only the dictionary knows as a name: 南沙. */
    private static boolean isTown(List<Token> tokens) {
        return tokens.size() == 1
                && tokens.get(0) instanceof WordToken word
                && word.word().wordClass() == WordClass.NAME
                && word.span().length() == TOWN;
    }

    /** Whether the words of a name are characters that make no words: 光华 德 彦 工业区. */
    private static boolean isCoined(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.stream()
                        .allMatch(token -> token instanceof WordToken word
                                && word.word().wordClass() != WordClass.NUMERAL
                                && word.word().wordClass() != WordClass.CLASSIFIER)
                && tokens.stream().filter(token -> token.span().length() == 1).count() > 1;
    }

    private boolean isNamed(Sighting sighting, List<Token> tokens) {
        return tokens.size() > 1
                && (tokens.get(0) instanceof PlaceToken
                        || tokens.get(0) instanceof NameToken
                        || sighting.word(tokens.get(0)).equals("“")
                        || tokens.subList(0, tokens.size() - 1).stream().anyMatch(Sites::isProper)
                        || sighting.word(tokens.get(tokens.size() - 1)).equals(GARDEN)
                        || PARK.matcher(sighting.text(
                                        tokens.get(tokens.size() - 1).span()))
                                .find());
    }

    /** Whether a word is nothing but a name: 南湖|片区. */
    private static boolean isProper(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.NAME || word.word().wordClass() == WordClass.OTHER);
    }

    private boolean isSite(Token token, String name) {
        if (NATIONAL.matcher(name).find()) {
            return false;
        }
        if (token instanceof PlaceToken place) {
            return place.place().kind() != PlaceMention.Kind.AREA;
        }
        NameKind kind = ((NameToken) token).name().kind();
        return kind == NameKind.PARK || kind == NameKind.CENTRE && words.end(name);
    }

    /**
     * The place that a clause before this position speaks of: a quoted one, its subject, one that heads the sentence,
     * else what was named last, quoted or not.
     */
    Optional<Subject> before(Sighting sighting, int position) {
        int start = sighting.sentence().span().start();
        return quoted(sighting, Math.max(start, position - FARTHEST_QUOTE), position)
                .or(() -> sighting.subjectBefore(position)
                        .filter(subject -> subject.span().start()
                                        >= sighting.sentence()
                                                .clauseAt(position)
                                                .start()
                                && isSubject(sighting, subject)))
                .or(() -> heading(sighting, position))
                .or(() -> opening(sighting, position))
                .or(() -> sighting.subjectBefore(position)
                        .filter(subject -> subject.span().start() >= start && isSubject(sighting, subject)))
                .or(() -> quoted(sighting, Math.max(0, position - FARTHEST_QUOTE), position))
                .or(() -> sighting.subjectBefore(position).filter(subject -> isSubject(sighting, subject)))
                .or(() -> last(sighting, position))
                .or(() -> seat(sighting, position));
    }

    /** The place that a clause before says and nothing else: 在云溪光伏产业园,|聚集了. */
    private Optional<Subject> heading(Sighting sighting, int position) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.end() <= position)
                .map(clause -> HEADING.matcher(sighting.article().text()).region(clause.start(), clause.end()))
                .filter(Matcher::matches)
                .reduce((earlier, later) -> later)
                .flatMap(heading -> of(sighting, new Span(heading.start(1), heading.end(1))));
    }

    /** The place that the sentence begins with, where the words after it tell what it does: 云溪新区招商提速,引进了, 云溪新区:…引进了. */
    private Optional<Subject> opening(Sighting sighting, int position) {
        List<Token> tokens = sighting.sentence().tokens();
        int first = 0;
        while (first < tokens.size() && isLead(tokens.get(first))) {
            first++;
        }
        boolean acts = first + 1 < tokens.size()
                && tokens.get(first + 1).span().end() <= position
                && tokens.get(first + 1) instanceof WordToken next
                && (sighting.text(next.span()).equals(":")
                        || next.span().length() > 1 && next.word().wordClass() != WordClass.AUXILIARY);
        return acts && (tokens.get(first) instanceof PlaceToken || tokens.get(first) instanceof NameToken)
                ? Optional.of(tokens.get(first).span()).flatMap(span -> of(sighting, span))
                : Optional.empty();
    }

    private static boolean isLead(Token token) {
        return token instanceof TimeToken || token instanceof WordToken word && word.isMark();
    }

    /** A park that the article only calls one, where it names no place: 产业集聚区. */
    private static Optional<Subject> seat(Sighting sighting, int position) {
        Matcher seats = SEAT.matcher(sighting.article().text()).region(0, Math.min(position, FARTHEST_SEAT));
        if (!sighting.article().places().isEmpty() || !seats.find()) {
            return Optional.empty();
        }
        Span span = new Span(seats.start(), seats.end());
        return Optional.of(sighting.scopes().subjects().of(sighting.article().sentenceAt(span.start()), span));
    }

    /** The last place in quotation marks from a position to another: “光伏一条街”. */
    private static Optional<Subject> quoted(Sighting sighting, int start, int end) {
        Matcher quoted = QUOTED.matcher(sighting.article().text()).region(start, Math.max(start, end));
        Subject found = null;
        while (quoted.find()) {
            Span span = new Span(quoted.start(), quoted.end());
            found = sighting.scopes().subjects().of(sighting.article().sentenceAt(span.start()), span);
        }
        return Optional.ofNullable(found);
    }

    private boolean isSubject(Sighting sighting, Subject subject) {
        return sighting
                .article()
                .sentences()
                .get(sighting.article().sentenceAt(subject.span().start()))
                .tokensIn(subject.span())
                .stream()
                .filter(token -> token.span().end() == subject.span().end())
                .anyMatch(token ->
                        (token instanceof PlaceToken || token instanceof NameToken) && isSite(token, subject.text()));
    }

    /** Whether a place is one of several that are listed: 上海、深圳等地. */
    private static boolean isListed(String text, Span place) {
        return text.startsWith("、", place.start() - 1) || text.startsWith("、", place.end());
    }

    /** The place named last, but for one that a quoted title is of: 四川省“瞪羚企业”. */
    private Optional<Subject> last(Sighting sighting, int position) {
        return sighting.lastNamed(
                position,
                SENTENCES_BACK,
                token -> !(token instanceof PlaceToken place && place.place().insideName())
                        && !isListed(sighting.article().text(), token.span())
                        && !sighting.article()
                                .text()
                                .startsWith("“", token.span().end())
                        && (token instanceof PlaceToken || token instanceof NameToken)
                        && isSite(token, sighting.word(token)));
    }
}
