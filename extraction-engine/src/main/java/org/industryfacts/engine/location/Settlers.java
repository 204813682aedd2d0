package org.industryfacts.engine.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** What counts as an organisation that can settle: one that has a name, and is no authority. */
final class Settlers {

    /** Who puts money into a firm does not settle where the firm is. */
    private static final Pattern INVESTORS = Pattern.compile("(?:投资|创投|风投|股权)(?:机构|公司|企业|方)|股东");

    /** 企业的数据中心: what belongs to them, not they. */
    private static final Pattern OWNED = Pattern.compile("(?:企业|公司|机构|院所|高校)的");

    /** 等企业的厂房: what they only have where they are. */
    private static final Pattern WORKS =
            Pattern.compile("(?:企业|公司|机构|院所|药企|车企)的?(?:新|智能|生产|总装|数字化)*(?:厂房|车间|厂区|工厂|生产线|产线|标识|标牌|展厅|总部|大楼)");

    /** 及配套企业: what else the members of a list are said to be. */
    private static final Pattern AND = Pattern.compile("[及和与、][^,。;、的]{0,9}?(?:企业|公司|机构|院所|厂商)");

    /** 国内一流、世界知名的企业: a class that more words than a phrase say, but for 产业的企业. */
    private static final Pattern CLASSED = Pattern.compile(
            "[^,。;“]{0,14}?(?<!(?:产业|领域|行业|产品|项目)的)(?:企业|公司|机构|院所|厂商|药企|车企|名企|巨头|大院大所)(?![的业家数]|[一-龥]?产值)");

    private static final Pattern COUNTED = Pattern.compile("^.{0,6}(?:企业|公司|机构|院所|高校)");
    private static final int FIRMS_OF_PROJECTS = 2;
    private static final int SHORTEST_ROSTER = 2;
    private static final int SHORTEST_FIRM = 3;
    private static final int LONGEST_FIRM = 10;
    private static final int SHORTEST_DESCRIBED = 7;
    private static final int SHORTEST_LISTED = 5;

    /** 华夏电工装备集团: too long for a mere sort of firms. */
    private static final Pattern GROUP =
            Pattern.compile("(?!国内|国外|国际|全球|世界|行业|当地|本地)[^的、,家大类型]{3,}(?<!企业|产业|龙头|跨国|国有|民营|知名)集团");

    private static final Pattern SORT =
            Pattern.compile("^(?:国家级|省级|市级|国家重点|重点|企业|各类|一批|新型|多个|一流|知名|高水平|院士|博士后|公共|区域性)");
    private static final Pattern INSTITUTE = Pattern.compile(
            "[^的、,]*(?:研究院|研究所|实验室|创新中心|研究中心|技术中心|研发中心|检测站|检验站|检测中心|训练场|试验场|测试场|孵化器|加速器|生产基地|产业化基地|智算中心|运营中心|医院|大学|学院|分院|总部|超算中心|数据中心)");

    private final FirmTails firms = FirmTails.load();
    private final Brands brands = new Brands();
    private final Rosters rosters = new Rosters(firms, brands);
    private final WordEnds classes = WordEnds.load("member-words.tsv");

    /**
     * The organisations that a rule kept, and those of the lists that go on after it; none where they are said to be
     * things.
     *
     * @param describes whether a long phrase will do that ends like the name of an institute
     */
    List<Subject> of(Sighting sighting, boolean describes) {
        List<Span> items = rosters.whole(sighting, sighting.match().items("organization"));
        Optional<Span> kind = sighting.match().kind("organization");
        if (items.isEmpty()
                || kind.isPresent()
                        && !isMember(sighting, kind.get())
                        && !areProjectsOfFirms(sighting, kind.get(), items)
                || items.size() > 1
                        && items.stream().anyMatch(item -> OWNED.matcher(sighting.text(item))
                                .find())) {
            return List.of();
        }
        addContinued(sighting, items);
        boolean among =
                items.stream().anyMatch(item -> organization(sighting, item).isPresent());
        boolean vouched = vouched(sighting, items, kind.isPresent() && isMember(sighting, kind.get()));
        List<Subject> settlers = new ArrayList<>();
        for (Span item : items) {
            if (items.size() > 1 && isElsewhere(sighting, item)) {
                continue;
            }
            organization(sighting, item)
                    .or(() -> rosters.called(sighting, item))
                    .or(() -> describes ? described(sighting, item) : Optional.empty())
                    .or(() -> among ? listed(sighting, item) : Optional.empty())
                    .or(() -> vouched ? member(sighting, item) : Optional.empty())
                    .or(() -> describes && items.size() == 1 ? owner(sighting, item) : Optional.empty())
                    .filter(settler -> Rosters.isSound(settler.text()) && !firms.isTail(settler.text()))
                    .ifPresent(settlers::add);
        }
        return settlers;
    }

    /** Whether enough of a list must be firms for the others to be some: one where it is said, else two in three. */
    private boolean vouched(Sighting sighting, List<Span> items, boolean said) {
        if (items.size() < SHORTEST_ROSTER || items.stream().noneMatch(item -> isSure(sighting, item))) {
            return false;
        }
        long likely = items.stream()
                .filter(item -> isSure(sighting, item) || rosters.isFirm(sighting, item))
                .count();
        return said && 2 * likely >= items.size() || likely > 1 && 3 * likely >= 2 * items.size();
    }

    private boolean isSure(Sighting sighting, Span item) {
        return organization(sighting, item).isPresent() || rosters.isSure(sighting, item);
    }

    private Optional<Subject> member(Sighting sighting, Span item) {
        return rosters.isMember(sighting, item)
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), item))
                : Optional.empty();
    }

    /**
     * The organisations of a list that is said to hold such: those that have names, and the others too where one of
     * them or its characters tell that names are listed.
     */
    List<Subject> members(Sighting sighting) {
        List<Span> items = sighting.match().items("organization");
        boolean vouched = items.stream().anyMatch(item -> brands.test(sighting, item));
        return vouched
                ? items.stream()
                        .flatMap(item -> organization(sighting, item).or(() -> unnamed(sighting, item)).stream())
                        .toList()
                : of(sighting, false);
    }

    private Optional<Subject> unnamed(Sighting sighting, Span item) {
        return brands.canBe(sighting, item) && !isOtherName(sighting, item)
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), item))
                : Optional.empty();
    }

    /** Whether a phrase ends in a name of what cannot settle: 联合国. */
    private static boolean isOtherName(Sighting sighting, Span item) {
        return sighting.sentence().tokensIn(item).stream()
                .anyMatch(token -> token instanceof NameToken && token.span().end() == item.end() && !isSettler(token));
    }

    /** The firm that a clause begins with which no register knows: 斯微生物在…. */
    Optional<Subject> firmBefore(Sighting sighting, int end) {
        Span clause = sighting.clause();
        String text = sighting.text(new Span(clause.start(), Math.max(clause.start(), end)));
        return text.length() >= SHORTEST_FIRM && text.length() <= LONGEST_FIRM && firms.isFirm(text)
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), new Span(clause.start(), end)))
                : Optional.empty();
    }

    /** 引进国泰、凯欣、威海财金等配套项目: projects that are called by the firms that come with them. */
    private boolean areProjectsOfFirms(Sighting sighting, Span kind, List<Span> items) {
        long named = items.stream().filter(item -> isSure(sighting, item)).count();
        long likely = items.stream()
                .filter(item -> isSure(sighting, item) || rosters.isFirm(sighting, item))
                .count();
        return Rosters.areProjects(sighting, kind.start())
                && (named >= FIRMS_OF_PROJECTS && 2 * named >= items.size()
                        || named > 0 && likely > FIRMS_OF_PROJECTS && 3 * likely >= 2 * items.size());
    }

    /** Whether a list is said to be of organisations: 等企业, or 三家企业 before what they have (产值). */
    private boolean isMember(Sighting sighting, Span kind) {
        String text = sighting.text(kind).replaceFirst("”$", "");
        Matcher and = AND.matcher(sighting.article().text())
                .region(kind.end(), sighting.sentence().span().end());
        if (and.lookingAt()
                || CLASSED.matcher(sighting.article().text())
                                .region(kind.start(), sighting.sentence().span().end())
                                .lookingAt()
                        && !INVESTORS.matcher(text).find()) {
            return true;
        }
        if (WORKS.matcher(text).find()) {
            return true;
        }
        boolean counted = kind.start() > 0
                && sighting.article().text().charAt(kind.start() - 1) == '家'
                && COUNTED.matcher(text).find();
        return (classes.end(text) || counted)
                && !OWNED.matcher(text).find()
                && !INVESTORS.matcher(text).find();
    }

    /** What a phrase names, where that is such an organisation. */
    Optional<Subject> organization(Sighting sighting, Span phrase) {
        Optional<Token> last = sighting.sentence().tokenBefore(phrase.end());
        if (last.filter(token -> isLatin(sighting, token)).isPresent()) {
            return last.map(token -> sighting.scopes().subjects().of(sighting.index(), token.span()));
        }
        return last.filter(Settlers::isSettler)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()));
    }

    /** 10X Genomics: several Latin words, which are the name of a firm where it does what firms do. */
    private static boolean isLatin(Sighting sighting, Token token) {
        return token instanceof CodeToken && sighting.word(token).indexOf(' ') > 0;
    }

    /** What no name is but for its length: 元宇宙应用创新中心. */
    private Optional<Subject> described(Sighting sighting, Span phrase) {
        String text = sighting.text(phrase);
        return phrase.length() >= SHORTEST_DESCRIBED && INSTITUTE.matcher(text).matches()
                        || GROUP.matcher(text).matches() && !SORT.matcher(text).find()
                        || isBrand(sighting, phrase)
                        || rosters.isSure(sighting, phrase)
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), phrase))
                : Optional.empty();
    }

    /** 上海的寰泰储能: an item that says itself where it is. */
    private static boolean isElsewhere(Sighting sighting, Span item) {
        return sighting.text(item).indexOf('的') > 0
                && sighting.sentence().tokensIn(item).get(0) instanceof PlaceToken;
    }

    /** What stands in a list with names and ends like one: 博鳌超级医院. */
    private Optional<Subject> listed(Sighting sighting, Span phrase) {
        String text = sighting.text(phrase);
        return phrase.length() >= SHORTEST_LISTED
                        && INSTITUTE.matcher(text).matches()
                        && !SORT.matcher(text).find()
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), phrase))
                : Optional.empty();
    }

    /** 粤芯半导体: two characters that make no words, and what firms call themselves. */
    private boolean isBrand(Sighting sighting, Span phrase) {
        List<Token> tokens = sighting.sentence().tokensIn(phrase);
        return tokens.size() > 2
                && tokens.get(0).span().length() == 1
                && tokens.get(1).span().length() == 1
                && firms.isFirm(sighting.text(phrase));
    }

    /** The organisation whose workshop it is: 公司车间, 公司的订单. */
    private Optional<Subject> owner(Sighting sighting, Span item) {
        int of = sighting.text(item).indexOf('的');
        Span brand = new Span(item.start(), item.start() + Math.max(0, of));
        if (of > 0 && rosters.isSure(sighting, brand)) {
            return Optional.of(sighting.scopes().subjects().of(sighting.index(), brand));
        }
        List<Token> tokens = sighting.sentence().tokensIn(item);
        Token first = tokens.get(0);
        boolean owns = tokens.size() > 1
                && isSettler(first)
                && (sighting.word(first).endsWith("公司")
                        || sighting.word(tokens.get(1)).equals("的"));
        return owns ? sighting.scopes().subjects().namedBy(sighting.index(), first.span()) : Optional.empty();
    }

    /** Whether a token names what can settle. */
    static boolean isSettler(Token token) {
        if (!(token instanceof NameToken name)) {
            return false;
        }
        return switch (name.name().kind()) {
            case COMPANY, INSTITUTE, CENTRE -> true;
            case ASSOCIATION -> name.name().canonical().endsWith("会");
            case GOVERNMENT, DEPARTMENT, PARK, PLATFORM, PROJECT, THING -> false;
        };
    }

    /** A、B等企业,C、D等机构: the lists after a comma that say what their members are. */
    private void addContinued(Sighting sighting, List<Span> items) {
        SentenceReading sentence = sighting.sentence();
        int position = Continuations.endOfList(sentence, Rosters.endOfProjects(sighting, items));
        while (position < sentence.span().end()
                && ",;".indexOf(sighting.article().text().charAt(position)) >= 0) {
            int start = Continuations.pastLead(sentence, position + 1);
            Optional<PhraseList> list = sentence.listsAfter(start).stream()
                    .filter(found -> found.kind() != null
                            && (classes.end(sighting.text(found.kind()))
                                    || areProjectsOfFirms(sighting, found.kind(), found.items())))
                    .findFirst();
            if (list.isEmpty()) {
                return;
            }
            items.addAll(list.get().items());
            position = Continuations.endOfList(sentence, list.get().span().end());
        }
    }

    /** Whether the name at this span only refers to an organisation, or names it by a kind that can settle. */
    static boolean isProper(Sighting sighting, Span phrase) {
        return sighting.sentence().tokensIn(phrase).stream()
                .allMatch(token -> !(token instanceof NameToken name)
                        || !name.name().anaphor() && name.name().kind() != NameKind.GOVERNMENT);
    }
}
