package org.industryfacts.engine.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.reading.CalledFirms;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Lists of firms that are told by how they are listed. What stands between two marks of a list is an item, whatever
 * words its characters happen to make, and where some of the items must be firms the others are too.
 */
final class Rosters {

    private static final int MOST_ITEMS = 24;
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_NAME = 9;
    private static final int SINGLES = 2;

    /** A firm by its name with what it deals in: 华为技术. */
    private static final int LONGEST_OF_NAME = 6;

    /** What follows the last item of a list and is none of it: 引进A、B|后. */
    private static final Pattern AFTER = Pattern.compile("(?<=.{3})(?:以?后|之后|时|以来)$");

    /** What is for firms, and is not what they are called: 民企|纾困基金. */
    private static final String FUND = "基金";

    /** How an item goes on to the next mark. */
    private static final Pattern ITEM = Pattern.compile("、([^、,。;:等和及与的“”()《》0-9]{2,12})(?=[、等和及与])");

    /** 等重大产业化项目, 等总投资912亿元的65个重点项目: what the members of a list are said to be. */
    private static final Pattern PROJECTS = Pattern.compile("[^,。;]{0,24}?项目");

    private static final Pattern OF_PROJECTS = Pattern.compile("等[^,。;]{0,24}?项目");

    /** What no organisation is called. */
    private static final Pattern UNSOUND =
            Pattern.compile("^(?:一[家批个]|[0-9]+号|[做增补强延]强|做大|世界|[全中]国医药)|(?:合作|规划|链|项目|百强|500强|强产|[0-9]家子公司|上市公司)$");

    private final CalledFirms callings = CalledFirms.load();
    private final FirmTails firms;
    private final Brands brands;

    Rosters(FirmTails firms, Brands brands) {
        this.firms = firms;
        this.brands = brands;
    }

    /** The items of a list with those after it that no phrase covers, or those before 等 where it holds a class only. */
    List<Span> whole(Sighting sighting, List<Span> kept) {
        List<Span> items = new ArrayList<>(named(sighting, kept));
        if (items.size() < 2) {
            return items;
        }
        items.replaceAll(item -> cut(sighting, item));
        Matcher next = ITEM.matcher(sighting.article().text());
        next.region(
                items.get(items.size() - 1).end(), sighting.sentence().span().end());
        while (items.size() < MOST_ITEMS && next.lookingAt()) {
            items.add(new Span(next.start(1), next.end(1)));
            next.region(next.end(), sighting.sentence().span().end());
        }
        return items;
    }

    private static Span cut(Sighting sighting, Span item) {
        Matcher after = AFTER.matcher(sighting.text(item));
        return after.find() ? new Span(item.start(), item.start() + after.start()) : item;
    }

    /** A、B等一批数据中心入驻: the members rather than their class. */
    private static List<Span> named(Sighting sighting, List<Span> kept) {
        int before = kept.isEmpty() ? 0 : kept.get(0).start() - 1;
        boolean classed = before > sighting.sentence().span().start()
                && sighting.article().text().charAt(before) == '等';
        return classed
                ? sighting.sentence().listsBefore(before).stream()
                        .findFirst()
                        .map(PhraseList::items)
                        .orElse(kept)
                : kept;
    }

    /** Whether what begins at a position says that a list is of projects. */
    static boolean areProjects(Sighting sighting, int position) {
        return PROJECTS.matcher(sighting.article().text())
                .region(position, sighting.sentence().span().end())
                .lookingAt();
    }

    /** Where a list ends that is said to be of projects; else where the match does. */
    static int endOfProjects(Sighting sighting, List<Span> items) {
        Matcher projects = OF_PROJECTS.matcher(sighting.article().text());
        projects.region(
                items.get(items.size() - 1).end(), sighting.sentence().span().end());
        return projects.lookingAt() ? projects.end() : sighting.match().span().end();
    }

    /** Whether an item is what firms call themselves: a brand and what it makes. */
    boolean isFirm(Sighting sighting, Span item) {
        return firms.isFirm(sighting.text(item));
    }

    /** Whether it must be a firm: its brand is no word, whatever place stands before it (上海云帆科技). */
    boolean isSure(Sighting sighting, Span item) {
        Span brand = withoutPlace(sighting, item);
        return brand.length() <= LONGEST_NAME
                && isFirm(sighting, brand)
                && (brands.marks(sighting, brand)
                        || sighting.sentence().tokensIn(brand).stream()
                                        .filter(Rosters::isSingle)
                                        .count()
                                >= SINGLES);
    }

    private static Span withoutPlace(Sighting sighting, Span item) {
        List<Token> tokens = sighting.sentence().tokensIn(item);
        return tokens.size() > 1 && tokens.get(0) instanceof PlaceToken place
                ? new Span(place.span().end(), item.end())
                : item;
    }

    private static boolean isSingle(Token token) {
        return token instanceof WordToken && token.span().length() == 1;
    }

    /** Whether an item is a firm where others of its list are. */
    boolean isMember(Sighting sighting, Span item) {
        List<Token> tokens = sighting.sentence().tokensIn(item);
        return item.length() <= LONGEST_ITEM
                && (isFirm(sighting, item)
                        || brands.test(sighting, item)
                        || tokens.size() > 1 && tokens.get(0) instanceof PlaceToken && brands.canBe(sighting, item)
                        || Settlers.isSettler(tokens.get(0)) && item.length() <= LONGEST_OF_NAME);
    }

    /** A firm that no register knows, after what it is called: 全球光伏玻璃龙头企业|信峰玻璃. */
    Optional<Subject> called(Sighting sighting, Span item) {
        return callings.in(sighting.article().text(), sighting.sentence().tokensIn(item))
                .filter(firm -> firm.name().end() == item.end())
                .filter(firm -> !sighting.text(firm.name()).endsWith(FUND))
                .map(firm -> sighting.scopes().subjects().of(sighting.index(), firm.name()));
    }

    /** Whether an organisation may be called so. */
    static boolean isSound(String name) {
        return !UNSOUND.matcher(name).find();
    }
}
