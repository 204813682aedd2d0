package org.industryfacts.engine.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.partnership.PartyWords.Kind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Partnership;
import org.industryfacts.fact.Status;

/**
 * Makes partnerships of those who are named before what a rule saw, and of those whom it kept as {@code partner}: two
 * at least, each by a name of its own. Of several facts about the same parties in an article that differ only in that
 * one has a topic, that one stays.
 */
public final class PartnershipReader implements FactReader {

    private static final Set<String> TOPICS = Set.of("object", "agreement", "called", "subject", "none");

    private static final Pattern COUNTED = Pattern.compile("[0-9一二两三四五六七八九十百千数多几][余多]?[家名位]|^首批");

    private static final String SIGNED = "partnership.agreed";
    private static final Pattern NOT_YET = Pattern.compile("将|拟|计划|预计|有望|力争|争取|希望|准备|可望|若|如果");

    private static final String IN_TURN = "分别";

    private static final Pattern WHAT_THEY_DO = Pattern.compile("共建|签署|签订|签下|签约|携手|联手");

    private final PartyWords words = new PartyWords();
    private final JointWork work = new JointWork(words);

    @Override
    public String rules() {
        return "partnership.rules";
    }

    @Override
    public Reported reported() {
        return Reported.IN_REPORTS_OF_WORK;
    }

    @Override
    public Set<String> emits() {
        return Set.of("topic", "sides");
    }

    @Override
    public void check(Rule rule) {
        if (!TOPICS.contains(rule.emit().getOrDefault("topic", ""))) {
            throw new IllegalArgumentException("a partnership rule emits a topic, one of " + TOPICS);
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        if (isOfPolicy(sighting)) {
            return List.of();
        }
        PartyList before = before(sighting);
        List<Span> partners = sighting.match().items("partner");
        boolean joined = before.sides() || !partners.isEmpty();
        if (sighting.match().emitted("sides").isPresent() && !joined || isNameless(sighting, before)) {
            return List.of();
        }
        if (isUnnamed(sighting, partners.isEmpty() ? before.rightSide() : partners)) {
            return List.of();
        }
        Map<String, Subject> parties = parties(sighting, before);
        boolean made = "object".equals(sighting.match().rule().emit().get("topic"));
        Stream<Span> all = Stream.concat(before.parties().stream(), partners.stream());
        if (parties.size() < 2 || made && all.noneMatch(party -> mayBeName(sighting, party))) {
            return List.of();
        }
        String topic = topic(sighting, before).orElse(null);
        Span match = sighting.match().span();
        Span evidence = new Span(before.parties().isEmpty() ? match.start() : before.start(), match.end());
        Subject first = parties.values().iterator().next();
        Status status = status(sighting, before);
        return groups(sighting, before, List.copyOf(parties.keySet())).stream()
                .map(group -> sighting.draft(new Partnership(group, topic), first, Map.of(), evidence, status))
                .toList();
    }

    /** All together, or, where it says 分别, the one before 与 with each of those after it. */
    private List<List<String>> groups(Sighting sighting, PartyList before, List<String> parties) {
        int right = (int) before.rightSide().stream()
                .filter(span -> isNamed(party(sighting, span).text()))
                .count();
        String said =
                sighting.text(sighting.clauseUpTo(sighting.match().anchor().end()));
        boolean inTurn = right > 1 && right == parties.size() - 1 && said.contains(IN_TURN);
        return inTurn
                ? parties.subList(1, parties.size()).stream()
                        .map(party -> List.of(parties.get(0), party))
                        .toList()
                : List.of(parties);
    }

    /** What is urged is planned, and what is signed is done, whatever it is about, unless it says otherwise itself. */
    private @Nullable Status status(Sighting sighting, PartyList before) {
        if (isUrged(sighting, before)) {
            return Status.PLANNED;
        }
        RuleMatch match = sighting.match();
        String said = sighting.text(sighting.clauseUpTo(match.anchor().start()));
        boolean signed =
                match.rule().id().startsWith(SIGNED) && !NOT_YET.matcher(said).find();
        return signed ? Status.ACTUAL : null;
    }

    /** The parties before the match; of 就X, before that, and those that 与 names after it. */
    private PartyList before(Sighting sighting) {
        int start = sighting.match().span().start();
        Optional<Span> about = work.aboutWord(sighting.sentence(), start);
        PartyList first = PartyList.before(
                sighting.sentence(), words, about.map(Span::start).orElse(start));
        return about.flatMap(word -> partners(sighting, word)).map(first::with).orElse(first);
    }

    /** What a word like 就 begins, and the partners after it: X and B of 就X与B达成; empty where it names no partners. */
    private Optional<PartyList> partners(Sighting sighting, Span about) {
        int start = sighting.match().span().start();
        return Optional.of(PartyList.between(sighting.sentence(), words, about.end(), start))
                .filter(list -> list.sides() && list.parties().size() > 1)
                .filter(list ->
                        hasName(sighting, list.parties().get(list.parties().size() - 1)));
    }

    /** Whether one side has nobody with a name: 与有关企业. */
    private boolean isUnnamed(Sighting sighting, List<Span> side) {
        return !side.isEmpty() && side.stream().noneMatch(party -> isNamed(sighting.text(party)));
    }

    private static boolean hasName(Sighting sighting, Span party) {
        return sighting.sentence().tokensIn(party).stream()
                .anyMatch(token -> token instanceof NameToken || token instanceof PlaceToken);
    }

    /** Whether it holds a name, or a character that makes no word: 北化, unlike 校企. */
    private static boolean mayBeName(Sighting sighting, Span party) {
        return hasName(sighting, party)
                || sighting.sentence().tokensIn(party).stream()
                        .anyMatch(token -> token instanceof WordToken word
                                && (word.span().length() == 1
                                        || word.word().wordClass() == WordClass.NAME
                                        || word.word().wordClass() == WordClass.OTHER));
    }

    /** Whether a rule that asks for names meets with a party that has none: 资源共享和项目合作. */
    private static boolean isNameless(Sighting sighting, PartyList before) {
        return sighting.match().emitted("sides").filter("named"::equals).isPresent()
                && !before.parties().stream().allMatch(party -> hasName(sighting, party));
    }

    /** Whether what is made is a document, which has issuers but no parties: 联合印发《…》. */
    private static boolean isOfPolicy(Sighting sighting) {
        return sighting.article().text().startsWith("《", sighting.match().span().end());
    }

    /** The parties by their names, in the order of the text. */
    private Map<String, Subject> parties(Sighting sighting, PartyList before) {
        Map<String, Subject> parties = new LinkedHashMap<>();
        boolean elsewhere = before.open() || before.parties().isEmpty();
        if (elsewhere) {
            sighting.subjectBefore(
                            before.parties().isEmpty() ? sighting.match().span().start() : before.start())
                    .ifPresent(subject -> parties.put(subject.text(), subject));
        }
        List<Span> spans = new ArrayList<>(before.parties());
        sighting.match().items("partner").stream()
                .map(span -> withoutManner(sighting, span))
                .forEach(spans::add);
        for (Span span : spans) {
            Subject party = party(sighting, span);
            if (isNamed(party.text())) {
                parties.putIfAbsent(party.text(), party);
            }
        }
        return parties;
    }

    /** Without the words for how it is done, and what follows them: 江城大学 of 江城大学共同. */
    private Span withoutManner(Sighting sighting, Span partner) {
        List<Token> tokens = sighting.sentence().tokensIn(partner);
        int end = 1;
        while (end < tokens.size() && !isManner(sighting, tokens, end)) {
            end++;
        }
        return new Span(partner.start(), tokens.get(end - 1).span().end());
    }

    private boolean isManner(Sighting sighting, List<Token> tokens, int index) {
        boolean adverb =
                tokens.get(index) instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
        boolean ends = index == tokens.size() - 1 || tokens.get(index - 1) instanceof NameToken;
        return (adverb || ends) && words.is(Kind.BESIDE, sighting.word(tokens.get(index)));
    }

    private static Subject party(Sighting sighting, Span span) {
        List<Token> tokens = sighting.sentence().tokensIn(span);
        if (tokens.size() == 1) {
            return sighting.scopes().subjects().of(sighting.index(), span);
        }
        List<String> regions = sighting.scopes().regions().at(span.end());
        return new Subject(sighting.text(span), null, regions, Subject.Kind.NAME, span, "subject.party");
    }

    /** Whether the parties are only pushed or meant to do it: 推动A与B共建. */
    private boolean isUrged(Sighting sighting, PartyList before) {
        return sighting
                .sentence()
                .tokensIn(sighting.clauseUpTo(sighting.match().span().start()))
                .stream()
                .filter(token -> before.parties().isEmpty()
                        || token.span().end() <= before.parties().get(0).start())
                .anyMatch(token -> words.is(Kind.URGES, sighting.word(token)));
    }

    private boolean isNamed(String party) {
        boolean counted =
                COUNTED.matcher(party).find() || WHAT_THEY_DO.matcher(party).find();
        return party.length() > 1 && !counted && !words.isUnnamed(party);
    }

    private Optional<String> topic(Sighting sighting, PartyList before) {
        RuleMatch match = sighting.match();
        int end = match.span().end();
        int start = match.span().start();
        Optional<String> about = work.aboutWord(sighting.sentence(), start)
                .flatMap(word -> work.about(
                        sighting.sentence(),
                        word,
                        partners(sighting, word)
                                .map(list -> list.parties().get(0).end())
                                .orElse(start)));
        return switch (match.rule().emit().get("topic")) {
            case "object" ->
                about.or(() -> work.object(sighting.sentence(), end))
                        .or(() -> owner(sighting, before))
                        .or(() -> work.next(sighting.sentence(), end));
            case "agreement" ->
                about.or(() -> match.phrase("kind")
                                .flatMap(kind -> work.ofAgreement(
                                        sighting.sentence(),
                                        new Span(match.anchor().end(), kind.start()))))
                        .or(() -> match.phrase("kind").flatMap(kind -> work.ofTitle(sighting.sentence(), kind)))
                        .or(() -> work.field(sighting.sentence(), start))
                        .or(() -> work.next(sighting.sentence(), end))
                        .or(() -> work.strategy(sighting.text(match.span())));
            case "called" ->
                match.phrase("kind")
                        .flatMap(kind -> work.ofAgreement(
                                sighting.sentence(), new Span(match.anchor().end(), kind.end())));
            case "subject" -> owner(sighting, before);
            default -> Optional.empty();
        };
    }

    /** What is said to be made by the parties: X由A与B共建. */
    private static Optional<String> owner(Sighting sighting, PartyList before) {
        boolean by = sighting.sentence().tokensIn(sighting.clauseUpTo(before.start())).stream()
                .anyMatch(token -> sighting.word(token).equals("由"));
        return by ? sighting.subjectBefore(before.start()).map(Subject::text) : Optional.empty();
    }

    @Override
    public List<FactDraft> settle(List<FactDraft> drafts) {
        return SameParties.settled(drafts);
    }
}
