package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.IndustryFocus;
import org.industryfacts.industry.IndustryTree;

/**
 * Makes a focus of each industry that a rule kept as {@code industry}. What a firm or project builds on is none: the
 * subject is the nearest region or park.
 */
public final class FocusReader implements FactReader {

    private static final Pattern LEADERS = Pattern.compile("为(?:龙头|链主|骨干|代表|引领)");

    private static final Pattern CODE = Pattern.compile("[0-9一二三四五六七八九十两双多NXn]");
    private static final int LONGEST_CODE = 8;
    private static final Pattern PLUS = Pattern.compile("[+＋]");

    /** The end of a quotation, and a word for how many there are: “A+B”双主导产业. */
    private static final Pattern CLOSED = Pattern.compile("”[双两]?$");

    private final Industries industries;
    private final OtherLists others;
    private final FocusSubjects subjects = FocusSubjects.load();

    public FocusReader(IndustryTree industries) {
        this.industries = Industries.load(industries);
        this.others = new OtherLists(this.industries);
    }

    @Override
    public String rules() {
        return "focus.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("listed", "placed", "seat", "industry", "called");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        if (isUnsummed(sighting)) {
            return List.of();
        }
        List<Span> listed = items(sighting);
        if (isBeside(sighting) && isOne(sighting, listed)) {
            return List.of();
        }
        List<Span> items =
                listed.stream().filter(item -> !subjects.isName(sighting, item)).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        boolean said = isSaid(sighting);
        // Most phrases that a rule reads name no industry, so that this is asked before all else.
        List<String> named = named(sighting, items, said);
        if (named.size() < least(sighting)
                || areFirms(sighting, listed)
                || isOther(sighting, items.get(0))
                || isUncalled(sighting, items.get(items.size() - 1))
                || others.areListed(sighting, isBeside(sighting))
                || isNoCode(sighting)
                || !said && TitledPlans.act(sighting)) {
            return List.of();
        }
        List<Subject> all = subject(sighting, items.get(0))
                .map(of -> subjects.alongside(sighting, of))
                .orElse(List.of());
        boolean each = all.size() > 1 && all.size() == named.size() && isEach(sighting);
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> (each ? List.of(named.get(i)) : named)
                        .stream().map(industry -> draft(sighting, all.get(i), industry)))
                .toList();
    }

    /** The industries among what is listed, and what the rule says that they lead. */
    private List<String> named(Sighting sighting, List<Span> items, boolean said) {
        boolean sure =
                sighting.match().emitted("listed").filter("sure"::equals).isPresent() || areKindsOfOne(sighting, items);
        List<String> named = industries.read(phrases(sighting, items), said || isCalledOne(sighting), sure);
        sighting.match()
                .phrase("sector")
                .ifPresent(sector -> named.addAll(industries.read(List.of(sighting.text(sector)), true)));
        return named;
    }

    /** A focus; the time of what else is told is none of what only stands beside a place. */
    private static FactDraft draft(Sighting sighting, Subject subject, String industry) {
        FactDraft draft = sighting.draft(new IndustryFocus(subject.text(), industry), subject);
        return RepeatedFocuses.isGuess(draft) ? draft.timeless() : draft;
    }

    /** How many industries there must be: two, where nothing but that they stand together says that they are any. */
    private static int least(Sighting sighting) {
        return isBeside(sighting) ? 2 : 1;
    }

    /** Whether nothing but the place beside a list says that it is of industries. */
    private static boolean isBeside(Sighting sighting) {
        return sighting.match().emitted("listed").filter("several"::equals).isPresent();
    }

    /** Whether there is one item only, and no plus that joins two: most clauses end with a noun. */
    private static boolean isOne(Sighting sighting, List<Span> items) {
        return items.size() == 1 && !PLUS.matcher(sighting.text(items.get(0))).find();
    }

    /** Whether each of several builds on one of the industries: 分别以A、B见长. */
    private static boolean isEach(Sighting sighting) {
        int start = sighting.match().span().start();
        return sighting.text(new Span(
                        sighting.clause().start(), Math.max(sighting.clause().start(), start)))
                .contains("分别");
    }

    /** Whether a list is of firms: it names several, or says that they lead: 以金风科技、中车电机为龙头. */
    private boolean areFirms(Sighting sighting, List<Span> items) {
        long firms =
                items.stream().filter(item -> subjects.isFirm(sighting, item)).count();
        return firms > 1
                || firms > 0
                        && LEADERS.matcher(sighting.text(sighting.match().span()))
                                .find();
    }

    /**
     * What the rule kept, or the industry that a clause before it begins with (机器人产业从无到有,已成为…), or that it names
     * anywhere (大力发展氢能产业,以…为核心区).
     */
    private List<Span> items(Sighting sighting) {
        Optional<String> where = sighting.match().emitted("industry");
        if (where.isEmpty()) {
            return sighting.match().items("industry");
        }
        boolean anywhere = where.get().equals("named");
        int end = sighting.clause().start();
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> anywhere ? clause.start() <= end : clause.end() <= end)
                .flatMap(clause -> anywhere ? starts(sighting, clause) : Stream.of(clause.start()))
                .flatMap(start -> sighting.sentence().listsAfter(start).stream())
                .map(list -> list.items().get(0))
                .filter(item -> item.end() <= sighting.match().span().start())
                .filter(item -> industries.isOne(sighting.text(subjects.withoutPlace(sighting, item))))
                .reduce((before, after) -> after)
                .map(List::of)
                .orElse(List.of());
    }

    /** Where phrases may begin in a clause: after each word but nouns. */
    private static Stream<Integer> starts(Sighting sighting, Span clause) {
        List<Token> tokens = sighting.sentence().tokensIn(clause);
        return IntStream.range(0, tokens.size())
                .filter(i -> i == 0
                        || !(tokens.get(i - 1) instanceof WordToken before
                                && before.word().nominal()))
                .mapToObj(i -> tokens.get(i).span().start());
    }

    /** Whether what the verb governs goes on after the match and is no industry: 大力发展人工智能企业. */
    private boolean isOther(Sighting sighting, Span first) {
        int end = sighting.match().span().end();
        return first.start() > sighting.match().anchor().start()
                && sighting.sentence()
                        .tokenAt(end)
                        .filter(token -> token instanceof WordToken && industries.isOther(sighting.word(token)))
                        .isPresent();
    }

    /** Whether nothing says what a list is of that counts only where that is said: 形成A、B等8个产业链条. */
    private boolean isUnsummed(Sighting sighting) {
        return sighting.match().emitted("listed").filter("sum"::equals).isPresent()
                && sighting.match()
                        .kind("industry")
                        .map(sighting::text)
                        .filter(industries::isKind)
                        .isEmpty();
    }

    /** Whether a list is of sorts of a known industry: 铝基、铜基等新材料产业. */
    private boolean areKindsOfOne(Sighting sighting, List<Span> items) {
        return items.size() > 1
                && sighting.match()
                        .kind("industry")
                        .map(sighting::text)
                        .filter(kind -> industries.isKind(kind) && industries.holdsOne(kind))
                        .isPresent();
    }

    private static boolean isUncalled(Sighting sighting, Span item) {
        return sighting.match().emitted("called").filter("industry"::equals).isPresent()
                && !Industries.isCalledOne(sighting.text(item));
    }

    /** Whether what stands in quotes before the match is a name and no code of a plan: “1”即新能源汽车. */
    private static boolean isNoCode(Sighting sighting) {
        if (sighting.match().emitted("called").filter("code"::equals).isEmpty()) {
            return false;
        }
        int end = sighting.match().span().start();
        int start = sighting.article().text().lastIndexOf('“', end);
        return start < end - LONGEST_CODE
                || !CODE.matcher(sighting.text(new Span(start + 1, end))).find();
    }

    private Optional<Subject> subject(Sighting sighting, Span first) {
        Optional<Subject> leading = subjects.leading(sighting, first);
        String placed = sighting.match().emitted("placed").orElse("");
        return leading.isPresent() || placed.equals("yes")
                ? leading
                : subjects.of(sighting)
                        .filter(subject -> !placed.equals("near") || isNear(sighting, subject, first))
                        .filter(subject -> !placed.equals("beside") || subjects.isBeside(sighting, subject, first));
    }

    /** Whether a sentence speaks of a place: it names it, or begins with an industry where all is about the place. */
    private boolean isNear(Sighting sighting, Subject subject, Span first) {
        return sighting.sentence().span().contains(subject.span()) || subjects.isTopic(sighting, subject, first);
    }

    private List<String> phrases(Sighting sighting, List<Span> items) {
        boolean seat = sighting.match().emitted("seat").isPresent();
        List<String> phrases = new ArrayList<>();
        for (Span item : industries.joined(sighting.article().text(), items)) {
            String phrase = sighting.text(subjects.withoutPlace(sighting, item));
            phrases.addAll(parted(seat ? subjects.withoutSeat(phrase) : phrase));
        }
        return phrases;
    }

    /** The industries that a plus joins: “电子信息+大健康”; not “机器人+”. */
    private static List<String> parted(String phrase) {
        if (!PLUS.matcher(phrase).find()) {
            return List.of(phrase);
        }
        List<String> parts = List.of(PLUS.split(CLOSED.matcher(phrase).replaceFirst(""), -1));
        boolean joined = parts.size() > 1 && parts.stream().allMatch(part -> part.length() > 1);
        return joined ? parts : List.of(phrase);
    }

    /** Whether the words around say that industries are listed: what the taxonomy lacks is one too. */
    private boolean isSaid(Sighting sighting) {
        String listed = sighting.match().emitted("listed").orElse("several");
        return listed.equals("yes")
                || listed.equals("sure")
                || sighting.match()
                        .kind("industry")
                        .map(sighting::text)
                        .filter(industries::isKind)
                        .isPresent()
                || !listed.equals("several")
                        && sighting.match()
                                .phrase("industry")
                                .map(sighting::text)
                                .filter(industry -> Industries.isCalledOne(industry) || industries.holdsOne(industry))
                                .isPresent();
    }

    private static boolean isCalledOne(Sighting sighting) {
        return sighting.match()
                .phrase("industry")
                .map(sighting::text)
                .filter(Industries::isCalledOne)
                .isPresent();
    }

    @Override
    public List<FactDraft> settle(List<FactDraft> drafts) {
        return RepeatedFocuses.settled(drafts);
    }
}
