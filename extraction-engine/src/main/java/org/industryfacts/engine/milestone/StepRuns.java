package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Status;

/** Finds the things that the words beside a step name, where its rule says that they stand there. Immutable. */
final class StepRuns {

    private static final int LONGEST_HEAD = 24;

    private static final int MOST_CLAUSES = 3;

    /** What is described in so many characters is something single. */
    private static final Pattern DESCRIBED = Pattern.compile("(?!建设|新建|打造|配套|[0-9]).{6,}");

    /** What a clause may begin with before a list of some of those told of. */
    private static final Set<String> AMONG = Set.of("其中", "其中,", "包括", "有");

    private static final String MEETINGS = "(?:会|仪式|典礼|活动|论坛|展|节)";

    private static final Pattern MEETING = Pattern.compile(MEETINGS + "$");

    /** Where a step is taken that is no place: 在当天举行的签约活动上. */
    private static final Pattern AT_MEETING = Pattern.compile("[也均都还已]?[在于](?:[^,。;]*" + MEETINGS + "[上中]?)?");

    /** What may stand between a step and the place where it is taken. */
    private static final Set<String> SETTLED = Set.of("落户", "落地", "入驻", "在", "于", "到");

    private static final Set<String> ABOUT = Set.of("就", "针对", "围绕", "关于");

    private static final Pattern END = Pattern.compile("\\s*[,。;]?\\s*");

    private final SenseTable<StepWord> words;
    private final StepTakers takers;
    private final StepChains chains;
    private final ThingRuns runs;
    private final AnnouncedLists announced;
    private final Pattern built;

    StepRuns(SenseTable<StepWord> words, StepTakers takers, StepChains chains, ThingRuns runs) {
        this.words = words;
        this.takers = takers;
        this.chains = chains;
        this.runs = runs;
        this.announced = runs.announced();
        this.built = words.pattern("(等[^,。;的]{0,12}?)?(项目|工程)?@part?@built(?!@unbuilt)");
    }

    /** What the words beside the step name, where the rule says that they stand there. */
    ThingRuns.Run of(Sighting sighting) {
        Span anchor = sighting.match().anchor();
        return switch (RunPlace.of(sighting)) {
            case "before" -> before(sighting.sentence(), anchor);
            case "there" -> orEarlier(sighting.sentence(), anchor, before(sighting.sentence(), anchor));
            case "headed" -> headed(sighting);
            case "row" -> pushedOn(sighting, headed(sighting));
            case "about" -> about(sighting.sentence(), before(sighting.sentence(), anchor));
            case "sum" -> wholeClause(sighting, runs.before(sighting.sentence(), anchor.end()));
            case "summed" -> runs.before(sighting.sentence(), anchor.end());
            case "granted" ->
                runs.before(sighting.sentence(), chains.beginOfGrant(sighting.sentence(), anchor.start()));
            case "beside", "near" -> beside(sighting.sentence(), anchor);
            case "after" -> afterRun(sighting, runs.after(sighting.sentence(), anchor.end()));
            case "pushed" -> pushed(sighting, anchor.end());
            case "list" ->
                announced.after(
                        sighting.sentence(),
                        sighting.match()
                                .phrase("subject")
                                .map(Span::start)
                                .orElse(sighting.match().span().end()));
            case "line" -> line(sighting);
            case "whole" -> head(sighting);
            case "named" -> named(sighting, runs.after(sighting.sentence(), anchor.end()));
            default -> ThingRuns.NONE;
        };
    }

    /** Whether those that stand before the step take it: 由A和B|组建. */
    boolean isDoneByItems(Sighting sighting) {
        int start = sighting.match().anchor().start();
        return "before".equals(RunPlace.of(sighting)) && chains.beginOfAgent(sighting.sentence(), start) >= 0;
    }

    private ThingRuns.Run headed(Sighting sighting) {
        RuleMatch match = sighting.match();
        return before(
                sighting.sentence(),
                new Span(match.span().start(), match.anchor().end()));
    }

    private ThingRuns.Run pushedOn(Sighting sighting, ThingRuns.Run run) {
        return RunPlace.isPushed(sighting, run.items(), words) ? run : ThingRuns.NONE;
    }

    private ThingRuns.Run before(SentenceReading sentence, Span step) {
        int agent = chains.beginOfAgent(sentence, step.start());
        ThingRuns.Run run = runs.before(sentence, chains.begin(sentence, agent < 0 ? step.start() : agent));
        return withJoined(sentence, announced.withEarlier(sentence, run));
    }

    /** With what 暨 joins to it: A项目|暨|全市重大项目|开工动员会. */
    private ThingRuns.Run withJoined(SentenceReading sentence, ThingRuns.Run run) {
        int position = run.items().isEmpty()
                ? sentence.span().start()
                : sentence.adverbialsBefore(run.items().get(0).start());
        Optional<Token> before = position > sentence.span().start() ? sentence.tokenBefore(position) : Optional.empty();
        if (before.filter(token -> token.of(sentence.text()).equals("暨")).isEmpty()) {
            return run;
        }
        List<Span> items = runs.before(sentence, before.get().span().start()).items().stream()
                .filter(item -> !MEETING.matcher(item.of(sentence.text())).find())
                .toList();
        return new ThingRuns.Run(
                Stream.concat(items.stream(), run.items().stream()).toList(), run.listed());
    }

    /** What is said to be agreed on: 就|A项目|签订协议. */
    private static ThingRuns.Run about(SentenceReading sentence, ThingRuns.Run run) {
        int begin = run.items().isEmpty()
                ? sentence.span().start()
                : run.items().get(0).start();
        return begin > sentence.span().start()
                        && sentence.tokenBefore(begin)
                                .filter(token -> ABOUT.contains(token.of(sentence.text())))
                                .isPresent()
                ? run
                : ThingRuns.NONE;
    }

    /** Things after a verb that pushes on how they are built, which the clause goes on to say: 推进|A、B等项目|建设. */
    private ThingRuns.Run pushed(Sighting sighting, int position) {
        int clause = sighting.clause().end();
        if (position >= clause || !words.holds(StepWord.BUILT, sighting.text(new Span(position, clause)))) {
            return ThingRuns.NONE;
        }
        ThingRuns.Run run = runs.after(sighting.sentence(), position);
        int end = run.items().isEmpty()
                ? 0
                : run.items().get(run.items().size() - 1).end();
        return end > 0
                        && end < clause
                        && built.matcher(sighting.text(new Span(end, clause))).lookingAt()
                ? run
                : ThingRuns.NONE;
    }

    /** What a clause begins with and is said to be founded, whatever it is called: 新研氢能|成立于2017年. */
    private ThingRuns.Run head(Sighting sighting) {
        int end = sighting.match()
                .phrase("subject")
                .map(Span::end)
                .orElse(sighting.match().span().start());
        int start = Math.min(sighting.clause().start(), end);
        Span own = runs.wordsBefore(sighting.sentence(), new Span(start, end));
        Span head = own.isEmpty() ? clauseBefore(sighting, start) : own;
        return head.isEmpty() || head.length() > LONGEST_HEAD || takers.isGeneric(sighting.text(head))
                ? ThingRuns.NONE
                : new ThingRuns.Run(List.of(head), true);
    }

    /** The clause before, where it is nothing but a name: 恒都美业公司|,创建于…; an empty span where it is not. */
    private Span clauseBefore(Sighting sighting, int start) {
        int index = sighting.sentence().clauseIndexAt(start);
        Span clause = index == 0
                ? new Span(start, start)
                : sighting.sentence().sentence().clauses().get(index - 1);
        int end = clause.end();
        while (end > clause.start() && ",,".indexOf(sighting.article().text().charAt(end - 1)) >= 0) {
            end--;
        }
        Span words = runs.wordsBefore(sighting.sentence(), new Span(clause.start(), end));
        boolean name = words.start() == clause.start()
                && sighting.sentence().tokensIn(clause).stream().noneMatch(QuantityToken.class::isInstance);
        return name ? words : new Span(start, start);
    }

    /** The thing that a line names which says nothing else. */
    private ThingRuns.Run line(Sighting sighting) {
        Span line = sighting.sentence().span();
        String text = sighting.text(line);
        String rest = sighting.text(new Span(sighting.match().span().end(), line.end()));
        boolean whole = AnnouncedLists.isLine(text) && END.matcher(rest).matches();
        ThingRuns.Run run =
                whole ? runs.before(sighting.sentence(), sighting.match().span().end()) : ThingRuns.NONE;
        return run.items().size() == 1
                        && sighting.text(new Span(
                                        line.start(), run.items().get(0).start()))
                                .isBlank()
                ? new ThingRuns.Run(run.items(), true)
                : ThingRuns.NONE;
    }

    /** Things all of which hold a name or a place: to build others is no step of any. */
    private static ThingRuns.Run named(Sighting sighting, ThingRuns.Run run) {
        boolean all = run.items().stream().allMatch(item -> ThingLists.isNamed(sighting.sentence(), item));
        boolean meant = isPlanned(sighting)
                && run.items().stream()
                        .allMatch(item ->
                                DESCRIBED.matcher(sighting.text(item)).matches() && !isFloorSpace(sighting, item));
        return all || meant ? run : ThingRuns.NONE;
    }

    /** Whether only so much of it is built: 10万平方米的|食品厂房. */
    private static boolean isFloorSpace(Sighting sighting, Span item) {
        return sighting.sentence()
                .wordBefore(item.start())
                .filter(word -> sighting.text(word).equals("的"))
                .flatMap(word -> sighting.sentence().tokenBefore(word.start()))
                .filter(token -> token instanceof QuantityToken figure
                        && figure.quantity().unit().equals("m2"))
                .isPresent();
    }

    /** Whether the words around say that the step is only meant to be taken. */
    static boolean isPlanned(Sighting sighting) {
        Status said = sighting.scopes()
                .statuses()
                .at(sighting.index(), sighting.match().anchor().start())
                .value();
        return said == Status.PLANNED;
    }

    /** A list that its clause begins with, so that no verb says what else is done with it. */
    private static ThingRuns.Run wholeClause(Sighting sighting, ThingRuns.Run run) {
        boolean whole = !run.items().isEmpty()
                && (run.items().get(0).start() <= sighting.clause().start()
                        || AMONG.contains(sighting.text(new Span(
                                sighting.clause().start(), run.items().get(0).start()))));
        return whole ? run : ThingRuns.NONE;
    }

    private ThingRuns.Run beside(SentenceReading sentence, Span step) {
        ThingRuns.Run before = before(sentence, step);
        return orEarlier(sentence, step, before.items().isEmpty() ? runs.after(sentence, step.end()) : before);
    }

    private ThingRuns.Run orEarlier(SentenceReading sentence, Span step, ThingRuns.Run run) {
        return run.items().isEmpty() ? earlierList(sentence, step) : run;
    }

    /** The list that an earlier clause ends with, where the clause of the step names nothing: A、B等3个项目,总投资…,均已开工. */
    private ThingRuns.Run earlierList(SentenceReading sentence, Span step) {
        Span own = sentence.clauseAt(step.start());
        if (!isAlone(sentence, own, step)) {
            return ThingRuns.NONE;
        }
        List<Span> clauses = sentence.sentence().clauses();
        int index = sentence.clauseIndexAt(step.start());
        for (int i = index - 1; i >= Math.max(0, index - MOST_CLAUSES); i--) {
            ThingRuns.Run run = runs.before(sentence, clauses.get(i).end() - 1);
            if (run.listed() && run.items().size() > 1) {
                return announced.withEarlier(sentence, run);
            }
        }
        return ThingRuns.NONE;
    }

    /** Whether a clause says no more than when and where the step is taken: 8日|签约|落户高新区, 也在签约仪式上|签约. */
    private boolean isAlone(SentenceReading sentence, Span clause, Span step) {
        int begin = sentence.adverbialsAfter(clause.start());
        int end = chains.begin(sentence, step.start());
        boolean alone = begin >= end
                || AT_MEETING
                        .matcher(sentence.text())
                        .region(clause.start(), end)
                        .matches();
        return alone
                && sentence.tokensIn(new Span(step.end(), Math.max(step.end(), clause.end()))).stream()
                        .allMatch(token -> token.isMark()
                                || token instanceof PlaceToken
                                || token instanceof NameToken
                                || SETTLED.contains(token.of(sentence.text())));
    }

    /** What stands after the step, where the phrases that the rule kept do not reach as far. */
    private ThingRuns.Run afterRun(Sighting sighting, ThingRuns.Run run) {
        List<Span> items = sighting.match().items("subject");
        boolean read = items.size() >= run.items().size()
                && items.stream().map(sighting::text).allMatch(takers::isThing);
        return read ? ThingRuns.NONE : run;
    }
}
