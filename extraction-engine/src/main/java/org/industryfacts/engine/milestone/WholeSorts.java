package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Tells where a word for a sort of projects means all of that sort: 新能源项目|集中开工, 在建|新能源项目|规模为…. Immutable.
 */
final class WholeSorts {

    private static final Pattern TOGETHER = Pattern.compile("集中(签约|开工|启动|竣工|投产)");

    /** What is built or at work is spoken of as a whole, unlike what somebody built: 已建|光伏电站|规模, 签约的|项目|包括. */
    private static final Pattern STANDING = Pattern.compile("(?:(?:在建|已建|在运|拟建)的?|(?:签约|开工|启动|竣工|投产|投用|建成)的)$");

    /** 某某活动周|重点项目: never one, where they are pushed on together. */
    private static final Pattern WEIGHTY = Pattern.compile("(?:重点|重大)(?:项目|工程)$");

    private static final Pattern LISTING = Pattern.compile("[、和与及等]");

    private static final Pattern HEAD = Pattern.compile("(?:项目|工程)$");

    private final Pattern many;
    private final Pattern counted;
    private final Predicate<String> generic;

    /** @param generic whether words only say what sort something is of */
    WholeSorts(SenseTable<StepWord> words, Predicate<String> generic) {
        this.many = words.pattern("@many");
        this.counted = words.pattern("[达有约近超]?到?[0-9]+余?[个项家座](?=$|\\P{IsHan}|总|共|其)|(?:之|当)?[中里][,有共]");
        this.generic = generic;
    }

    /** Whether a phrase without the name of a place, which these are the words of, means all of its sort. */
    boolean isOne(Sighting sighting, Span item, List<Token> tokens) {
        return isAlone(sighting, item)
                && tokens.stream().noneMatch(token -> token instanceof NameToken || token instanceof CodeToken)
                && (isTogether(sighting, item, tokens) || isOfMany(sighting, item));
    }

    /** Whether a phrase is no item of a list. */
    private static boolean isAlone(Sighting sighting, Span item) {
        return !LISTING.matcher(before(sighting, item, 1)).find()
                && !LISTING.matcher(after(sighting, item)).lookingAt();
    }

    /** Whether projects that one word describes come a step further together: 高端装备项目|集中签约, but not 恒大汽车项目. */
    private boolean isTogether(Sighting sighting, Span item, List<Token> tokens) {
        Span match = sighting.match().span();
        Span step = item.end() < match.end() ? new Span(Math.min(item.end(), match.start()), match.end()) : match;
        return TOGETHER.matcher(sighting.text(step)).find()
                && !isDescribed(sighting, item)
                && (WEIGHTY.matcher(sighting.text(item)).find() || isSort(sighting, item, tokens));
    }

    /** Whether one word, or one after those that many are described by, says what projects they are. */
    private boolean isSort(Sighting sighting, Span item, List<Token> tokens) {
        return HEAD.matcher(sighting.text(item)).find()
                && tokens.stream()
                        .allMatch(token ->
                                token instanceof WordToken word && word.word().nominal())
                && tokens.stream()
                        .limit(Math.max(0, tokens.size() - 2))
                        .map(sighting::word)
                        .allMatch(generic);
    }

    /** Whether it is told what it is like, before its step: 总投资50亿元的|光伏玻璃项目, but not 集中签约的|平台项目. */
    private static boolean isDescribed(Sighting sighting, Span item) {
        return item.end() <= sighting.match().anchor().start()
                && before(sighting, item, 1).equals("的");
    }

    /** Whether what follows counts or sums up what the step is of. */
    private boolean isOfMany(Sighting sighting, Span item) {
        String after = after(sighting, item);
        return item.start() >= sighting.match().anchor().end()
                && item.length() < StepTakers.SHORTEST_DESCRIBED
                && !ThingLists.isOne(sighting.sentence(), item)
                && (counted.matcher(after).lookingAt()
                        || many.matcher(after).lookingAt()
                                && STANDING.matcher(before(sighting, item, StepTakers.SHORTEST_DESCRIBED))
                                        .find());
    }

    private static String before(Sighting sighting, Span item, int most) {
        return sighting.text(new Span(Math.max(0, item.start() - most), item.start()));
    }

    private static String after(Sighting sighting, Span item) {
        return sighting.text(new Span(
                item.end(), Math.max(item.end(), sighting.sentence().span().end())));
    }
}
