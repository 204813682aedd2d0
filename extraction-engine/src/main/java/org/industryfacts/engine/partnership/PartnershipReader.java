package org.industryfacts.engine.partnership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.partnership.PartyWords.Kind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Partnership;
import org.industryfacts.fact.Status;

/**
 * Makes partnerships of those who are named before what a rule saw, and of those whom it kept as {@code partner}: two at
 * least, each by a name of its own. Of several facts about the same parties in an article that differ only in that one
 * has a topic, that one stays.
 */
public final class PartnershipReader implements FactReader {

    private static final Set<String> TOPICS = Set.of("object", "agreement", "subject", "none");

    private static final Pattern COUNTED = Pattern.compile("[0-9一二两三四五六七八九十百千数多几][余多]?[家名位]|^首批");

    private static final Pattern WHAT_THEY_DO = Pattern.compile("共建|签署|签约|携手|联手");

    private final PartyWords words = PartyWords.load();
    private final Topics topics = new Topics(words);

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
        int start = sighting.match().span().start();
        int end = topics.aboutWord(sighting.sentence(), start).map(Span::start).orElse(start);
        PartyList before = PartyList.before(sighting.sentence(), words, end);
        boolean joined = before.sides() || !sighting.match().items("partner").isEmpty();
        if (sighting.match().emitted("sides").isPresent() && !joined || isNameless(sighting, before)) {
            return List.of();
        }
        List<Span> partners = sighting.match().items("partner");
        if (!partners.isEmpty() && partners.stream().noneMatch(partner -> isNamed(sighting.text(partner)))) {
            return List.of();
        }
        Map<String, Subject> parties = parties(sighting, before);
        if (parties.size() < 2) {
            return List.of();
        }
        Partnership partnership = new Partnership(
                List.copyOf(parties.keySet()), topic(sighting, before).orElse(null));
        Span match = sighting.match().span();
        Span evidence = new Span(before.parties().isEmpty() ? match.start() : before.start(), match.end());
        Subject first = parties.values().iterator().next();
        return List.of(sighting.draft(
                partnership, first, Map.of(), evidence, isUrged(sighting, before) ? Status.PLANNED : null));
    }

    /** Whether a rule that asks for names meets with a party that has none: 资源共享和项目合作. */
    private static boolean isNameless(Sighting sighting, PartyList before) {
        return sighting.match().emitted("sides").filter("named"::equals).isPresent()
                && !before.parties().stream().allMatch(party -> sighting.sentence().tokensIn(party).stream()
                        .anyMatch(token -> token instanceof NameToken || token instanceof PlaceToken));
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
        spans.addAll(sighting.match().items("partner"));
        for (Span span : spans) {
            Subject party = party(sighting, span);
            if (isNamed(party.text())) {
                parties.putIfAbsent(party.text(), party);
            }
        }
        return parties;
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
                .anyMatch(token -> words.is(Kind.URGES, sighting.text(token.span())));
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
        Optional<String> about = topics.aboutWord(sighting.sentence(), start)
                .flatMap(word -> topics.about(sighting.sentence(), word, start));
        return switch (match.rule().emit().get("topic")) {
            case "object" ->
                about.or(() -> topics.object(sighting.sentence(), end))
                        .or(() -> owner(sighting, before))
                        .or(() -> topics.next(sighting.sentence(), end));
            case "agreement" ->
                about.or(() -> match.phrase("kind")
                                .flatMap(kind -> topics.ofAgreement(
                                        sighting.sentence(),
                                        new Span(match.anchor().end(), kind.start()))))
                        .or(() -> topics.next(sighting.sentence(), end));
            case "subject" -> owner(sighting, before);
            default -> Optional.empty();
        };
    }

    /** What is said to be made by the parties: X由A与B共建. */
    private static Optional<String> owner(Sighting sighting, PartyList before) {
        boolean by = sighting.sentence().tokensIn(sighting.clauseUpTo(before.start())).stream()
                .anyMatch(token -> sighting.text(token.span()).equals("由"));
        return by ? sighting.subjectBefore(before.start()).map(Subject::text) : Optional.empty();
    }

    @Override
    public List<FactDraft> settle(List<FactDraft> drafts) {
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : drafts) {
            int same = indexOf(settled, (Partnership) draft.slots());
            if (same < 0) {
                settled.add(draft);
            } else if (((Partnership) settled.get(same).slots()).topic() == null) {
                settled.set(same, draft);
            }
        }
        return settled;
    }

    private static int indexOf(List<FactDraft> drafts, Partnership partnership) {
        for (int i = 0; i < drafts.size(); i++) {
            Partnership other = (Partnership) drafts.get(i).slots();
            boolean topics = other.topic() == null
                    || partnership.topic() == null
                    || other.topic().contains(partnership.topic())
                    || partnership.topic().contains(other.topic());
            if (topics && new HashSet<>(other.parties()).equals(new HashSet<>(partnership.parties()))) {
                return i;
            }
        }
        return -1;
    }
}
