package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Tells words for a step that have another object than what was read, or one that is only counted. Immutable and safe
 * to share between threads.
 */
final class StepObjects {

    private static final Pattern CAPACITY = Pattern.compile("(年产|总投资|投资|装机|占地|处理|可容纳)$");

    private static final Set<String> AT = Set.of("在", "于", "落户", "位于", "坐落于", "落子", "入驻");

    private static final int FARTHEST_AT = 12;

    /** Steps that are taken somewhere, so that what follows is a place and no object. */
    private static final Pattern SETTLES = Pattern.compile("(落户|落地|入驻|落定|入园)$");

    private static final String URGED = "早促抓保争盯";

    private static final Pattern SUMMING = Pattern.compile("等|和|与|及|、|”");

    private static final Pattern MARKS = Pattern.compile("[,。;!?\\s]+$");

    private static final Pattern TAKES = Pattern.compile("(仅|只|不足|不到)?(用了?|历时|耗时|用时)(?!户|于)|[一二三四五六七八九十0-9]+周年");

    private static final String LISTED = "挂牌";

    private final Set<String> urging = LexiconFile.words(StepObjects.class, "urging-words.tsv");
    private final Set<String> nouns = LexiconFile.words(StepObjects.class, "step-nouns.tsv");
    private final Pattern listed;
    private final WordEndings transitive;
    private final WordEndings abstracts;
    private final Set<String> followers;

    private StepObjects(
            SenseTable<StepWord> words, WordEndings transitive, WordEndings abstracts, Set<String> followers) {
        this.listed = words.pattern("(?:在|于|到|登陆)[^,;。的]{0,8}?@market(?:成功|正式|首次|顺利|公开)*$");
        this.transitive = transitive;
        this.abstracts = abstracts;
        this.followers = Set.copyOf(followers);
    }

    /** Loads the verbs that mostly have an object, and what may follow them where they have none. */
    static StepObjects load(SenseTable<StepWord> words) {
        return new StepObjects(
                words,
                WordEndings.load(StepObjects.class, "transitive-steps.tsv"),
                WordEndings.load(StepObjects.class, "abstract-heads.tsv"),
                LexiconFile.words(StepObjects.class, "step-followers.tsv"));
    }

    /** Whether a token can stand after a step that has no object: 成立|大会, 启动|。 */
    private boolean mayFollow(Sighting sighting, Token next) {
        return next instanceof TimeToken
                || next instanceof WordToken word
                        && (word.word().wordClass() == WordClass.PUNCTUATION
                                || word.word().wordClass() == WordClass.LOCALISER
                                || followers.contains(sighting.word(word)));
    }

    /** Whether what stands before the verb is who does it (光谷集中开工27个项目), or things are only counted (建成平台3个). */
    boolean taken(Sighting sighting, List<Span> items) {
        int end = sighting.match().anchor().end();
        boolean before = items.isEmpty()
                || items.get(0).start() < sighting.match().anchor().start();
        if (!before) {
            return isCounted(sighting, items) || isSummedAsOther(sighting, items) || isOfOthers(sighting);
        }
        if (RunPlace.isBehind(sighting)) {
            return false;
        }
        Optional<Token> next = next(sighting, end);
        if (transitive.end(sighting.text(sighting.match().anchor()))
                && sighting.match().span().end() == end
                && next.isPresent()
                && !mayFollow(sighting, next.get())) {
            return true;
        }
        return sighting.match().span().end() == end
                && !SETTLES.matcher(sighting.text(sighting.match().anchor())).find()
                && next.filter(token -> token instanceof QuantityToken
                                || token instanceof NameToken
                                || token instanceof WordToken word
                                        && (items.isEmpty() && word.word().nominal()
                                                || sighting.word(word).equals("对")))
                        .isPresent();
    }

    /** Whether a word for a step tells of none, whatever stands beside it. */
    boolean isNone(Sighting sighting) {
        return isSlogan(sighting) || isNoStep(sighting) || isOfShares(sighting);
    }

    /** Whether it tells that shares are traded: 在新三板|挂牌. */
    private boolean isOfShares(Sighting sighting) {
        return sighting.text(sighting.match().anchor()).startsWith(LISTED)
                && listed.matcher(sighting.text(
                                sighting.clauseUpTo(sighting.match().anchor().start())))
                        .find();
    }

    /** Whether a word only says that steps are urged on: 促|开工, 早|投产. */
    private static boolean isSlogan(Sighting sighting) {
        int start = sighting.match().anchor().start();
        return start > 0 && URGED.indexOf(sighting.article().text().charAt(start - 1)) >= 0;
    }

    /** Whether its clause tells that others are to take the step: 鼓励|企业|设立…. */
    private boolean isOfOthers(Sighting sighting) {
        int start = sighting.match().anchor().start();
        int clause = Math.min(start, sighting.clause().start());
        return sighting.sentence().tokensIn(new Span(clause, start)).stream()
                .anyMatch(token -> urging.contains(sighting.word(token)));
    }

    /** Whether a word begins another noun (通车|里程), or only says how long it took to come so far: 从开工到|投产|仅用8个月. */
    private boolean isNoStep(Sighting sighting) {
        int end = sighting.match().anchor().end();
        String rest =
                sighting.text(new Span(end, Math.max(end, sighting.clause().end())));
        boolean noun = next(sighting, end)
                .filter(token -> nouns.contains(sighting.word(token)))
                .isPresent();
        return noun || TAKES.matcher(rest).lookingAt();
    }

    /** Whether what follows the last thing sums them up as something that is none: A、B|等领域较完整的产业链. */
    private boolean isSummedAsOther(Sighting sighting, List<Span> items) {
        int end = items.get(items.size() - 1).end();
        String rest =
                sighting.text(new Span(end, Math.max(end, sighting.clause().end())));
        return SUMMING.matcher(rest).lookingAt()
                && abstracts.end(MARKS.matcher(rest).replaceAll(""));
    }

    private static Optional<Token> next(Sighting sighting, int position) {
        return sighting.sentence().tokenAt(position);
    }

    /** Whether a phrase only says where a step is taken: 在高新区七里河园区|开工. */
    static boolean isWhere(Sighting sighting, Span item) {
        int from = Math.max(sighting.clause().start(), item.start() - FARTHEST_AT);
        int position = item.start();
        while (position > from) {
            Optional<Token> before = next(sighting, position - 1);
            if (before.isEmpty() || before.get().span().end() != position) {
                return false;
            }
            boolean at = before.get() instanceof WordToken && AT.contains(sighting.word(before.get()));
            boolean where = before.get() instanceof PlaceToken
                    || before.get() instanceof WordToken word && word.word().wordClass() == WordClass.NOUN;
            if (at || !where) {
                return at;
            }
            position = before.get().span().start();
        }
        return false;
    }

    /** Whether a number of things of a sort stands beside the single phrase. */
    private static boolean isCounted(Sighting sighting, List<Span> items) {
        Span item = items.get(0);
        Optional<Token> count = next(sighting, item.start() - 1).filter(StepObjects::isCount);
        boolean capacity = count.isPresent()
                && CAPACITY.matcher(sighting.text(new Span(
                                sighting.match().anchor().start(),
                                count.get().span().start())))
                        .find();
        boolean sorts = count.isPresent()
                && items.stream()
                                        .filter(each -> ThingLists.isOne(sighting.sentence(), each))
                                        .count()
                                * 2
                        < items.size();
        return items.size() > 1 && sorts
                || items.size() == 1
                        && (next(sighting, item.end())
                                        .filter(StepObjects::isCount)
                                        .isPresent()
                                || count.isPresent() && !capacity);
    }

    static boolean isCount(Token token) {
        return token instanceof QuantityToken quantity
                && quantity.quantity().unit().equals("count");
    }
}
