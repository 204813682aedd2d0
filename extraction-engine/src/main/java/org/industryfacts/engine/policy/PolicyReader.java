package org.industryfacts.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.PolicyEvent;
import org.industryfacts.fact.Slots.Policy;
import org.industryfacts.fact.Status;

/**
 * Makes policies of the titles and plans that rules kept, those in a row with one included. One fact a policy and
 * article: that of its strongest event, and of equals the one with an issuer and a period.
 */
public final class PolicyReader implements FactReader {

    private static final int FARTHEST_WHEN = 8;
    private static final String NATION = "国家";
    private static final Pattern QUOTED = Pattern.compile("“[^“”]+”");
    private static final Pattern PAST = Pattern.compile("日前|近日|已(?:经|于)?|昨[天日]|此前|刚刚|先后|最近");
    private static final Pattern LONG_PAST = Pattern.compile("[几数]天前|前不久|不久前|上个?[周月]|前段时间");
    private static final int FARTHEST_PAST = 40;

    private final PolicyTitles titles = PolicyTitles.load();
    private final Issuers issuers = new Issuers();
    private final DocumentTitles documents = new DocumentTitles(titles, issuers);

    @Override
    public String rules() {
        return "policy.rules";
    }

    @Override
    public Reported reported() {
        return Reported.IN_REPORTS_OF_WORK;
    }

    @Override
    public Set<String> emits() {
        return Set.of("event", "issuer", "plan", "status");
    }

    @Override
    public void check(Rule rule) {
        event(rule);
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<Span> policies = policies(sighting);
        Optional<Subject> issuer = policies.isEmpty()
                ? Optional.empty()
                : issuer(sighting).or(() -> issuers.maker(sighting, policies.get(0)));
        if (issuer.filter(subject -> isFirmsOwn(sighting, subject)).isPresent()) {
            return List.of();
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Span title : policies) {
            drafts.add(draft(sighting, title, owner(sighting, title).or(() -> issuer)));
        }
        return drafts;
    }

    /** Whether a firm only carries out what it plans for itself: 某公司实施“双轮”战略. */
    private static boolean isFirmsOwn(Sighting sighting, Subject subject) {
        return sighting.match().emitted("plan").filter("programme"::equals).isPresent()
                && subject.kind() == Subject.Kind.COMPANY
                && sighting.clause().contains(subject.span());
    }

    /** Whose a programme is that is carried out by another: 武清区 carries out 天津市“十项行动”. */
    private static Optional<Subject> owner(Sighting sighting, Span title) {
        boolean programme =
                sighting.match().emitted("plan").filter("programme"::equals).isPresent();
        return sighting.sentence().tokensIn(title).stream()
                .findFirst()
                .filter(first -> programme && first instanceof PlaceToken)
                .map(first -> sighting.scopes().subjects().of(sighting.index(), first.span()));
    }

    private Optional<Subject> issuer(Sighting sighting) {
        RuleMatch match = sighting.match();
        return switch (match.emitted("issuer").orElse("")) {
            case "before" -> issuers.before(sighting, match.anchor().start());
            case "within" ->
                issuers.before(sighting, match.anchor().start())
                        .filter(subject -> sighting.clause().contains(subject.span()));
            case "around" -> issuers.before(sighting, match.span().start());
            default ->
                match.phrase("title").or(() -> anchored(sighting)).flatMap(title -> issuers.beside(sighting, title)
                        .or(() -> DistantIssuers.teller(sighting, new Span(title.start() + 1, title.end()))));
        };
    }

    /** Where the titles stand, without the marks around them. */
    private List<Span> policies(Sighting sighting) {
        RuleMatch match = sighting.match();
        Optional<Span> title = match.phrase("title").or(() -> anchored(sighting));
        if (title.isPresent()) {
            return TitleList.around(sighting.sentence(), title.get()).stream()
                    .map(TitleToken::inside)
                    .filter(inside -> titles.isPolicy(sighting.text(inside)) && !isAlias(sighting, inside))
                    .toList();
        }
        PlanPhrase plans = new PlanPhrase(sighting.sentence(), plan -> isPlan(sighting, plan));
        return switch (match.emitted("plan").orElse("")) {
            case "after" -> plans.after(match.span().end());
            case "before" -> plans.before(match.span().start()).stream().toList();
            case "proper-before" ->
                plans.before(match.span().start()).stream()
                        .filter(plan -> beginsProper(sighting, plan))
                        .toList();
            case "headline" -> documents.headline(sighting).stream().toList();
            case "line" -> documents.line(sighting).stream().toList();
            case "programme" ->
                plans.enumerated().after(match.span().end()).stream()
                        .filter(plan -> beginsProper(sighting, plan) || titles.isProgramme(sighting.text(plan)))
                        .toList();
            default ->
                plans.after(match.span().end()).stream()
                        .filter(plan -> beginsProper(sighting, plan))
                        .toList();
        };
    }

    private static Optional<Span> anchored(Sighting sighting) {
        Span anchor = sighting.match().anchor();
        return sighting.sentence().tokensIn(anchor).get(0) instanceof TitleToken
                ? Optional.of(anchor)
                : Optional.empty();
    }

    /**
     * Whether a plan has a name of its own: one in quotation marks, or that of a place, a park, the country or a run of years.
     */
    private static boolean beginsProper(Sighting sighting, Span plan) {
        Token first = sighting.sentence().tokensIn(plan).get(0);
        return first instanceof PlaceToken
                || first instanceof NameToken
                || first instanceof TimeToken
                || sighting.word(first).equals(NATION)
                || "“‘".indexOf(sighting.text(plan).charAt(0)) >= 0;
    }

    private boolean isPlan(Sighting sighting, Span plan) {
        String text = sighting.text(plan);
        List<String> words = sighting.sentence().tokensIn(plan).stream()
                .filter(token -> !(token instanceof PlaceToken))
                .map(sighting::word)
                .toList();
        return isQuoted(text)
                ? titles.isQuotedPlan(inside(text)) && !isAlias(sighting, plan)
                : titles.isPlan(text, words);
    }

    /** Whether the article only says that it will call the policy so: 《…》(以下简称《办法》). */
    private static boolean isAlias(Sighting sighting, Span name) {
        String text = sighting.article().text();
        String marked =
                isQuoted(sighting.text(name)) ? sighting.text(name) : text.substring(name.start() - 1, name.end() + 1);
        return text.contains("称" + marked);
    }

    private static FactDraft draft(Sighting sighting, Span title, Optional<Subject> issuer) {
        String text = sighting.text(title);
        String name = isQuoted(text) ? inside(text) : text;
        PolicyEvent event = event(sighting.match().rule());
        boolean proposal = name.contains("征求意见稿") || name.contains("草案");
        Policy policy =
                new Policy(name, issuer.map(Subject::text).orElse(null), proposal ? PolicyEvent.PROPOSED : event);
        Span match = sighting.match().span();
        Span evidence = sighting.sentence().span().contains(title)
                ? new Span(Math.min(match.start(), title.start()), Math.max(match.end(), title.end()))
                : match;
        Map<String, String> links =
                issuer.map(Subject::id).map(id -> Map.of("issuer", id)).orElse(Map.of());
        FactDraft draft = sighting.draft(policy, issuer.orElse(null), links, evidence, status(sighting, title, event));
        List<String> named = sighting.scopes().regions().named(title.start());
        FactDraft dated = isDatedWithin(draft, title) ? draft.timeless() : draft;
        return named.isEmpty() ? dated : dated.in(named);
    }

    /** Whether the time of a draft is one of its title: 2013年至2017年行动计划. */
    private static boolean isDatedWithin(FactDraft draft, Span title) {
        return draft.steps().stream()
                .anyMatch(step -> step.rule().startsWith("period.") && title.contains(step.span()));
    }

    /** A policy may speak of plans, and what is cited is there: neither makes a plan of the policy. */
    private static @Nullable Status status(Sighting sighting, Span title, PolicyEvent event) {
        Span cue = sighting.scopes()
                .statuses()
                .at(sighting.index(), sighting.match().anchor().start())
                .span();
        if (sighting.match().emitted("status").isPresent()) {
            return Status.PLANNED;
        }
        boolean within = cue != null && title.contains(cue);
        boolean done = event == PolicyEvent.ISSUED && isPast(sighting);
        return within || done || event == PolicyEvent.CITED ? Status.ACTUAL : null;
    }

    /** Whether the words before the verb say that it was done: 日前印发. */
    private static boolean isPast(Sighting sighting) {
        int verb = sighting.match().anchor().start();
        int from = Math.max(sighting.clause().start(), verb - FARTHEST_WHEN);
        Span sentence = sighting.sentence().span();
        int early = Math.max(sentence.start(), verb - FARTHEST_PAST);
        return PAST.matcher(sighting.text(new Span(from, Math.max(from, verb)))).find()
                || LONG_PAST
                        .matcher(sighting.text(new Span(early, Math.max(early, verb))))
                        .find();
    }

    private static boolean isQuoted(String text) {
        return QUOTED.matcher(text).matches();
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public List<FactDraft> settle(List<FactDraft> drafts) {
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : drafts) {
            int same = indexOf(settled, title(draft));
            if (same < 0) {
                settled.add(draft);
            } else {
                settled.set(same, stronger(settled.get(same), draft));
            }
        }
        return settled;
    }

    /** The index of the draft about the same policy; a short form of a title is part of it: 核心区政策. */
    private static int indexOf(List<FactDraft> drafts, String title) {
        for (int i = 0; i < drafts.size(); i++) {
            String other = title(drafts.get(i));
            if (isPart(other, title) || isPart(title, other)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a title is all or the end of another, whose years it may leave out. */
    private static boolean isPart(String title, String other) {
        return other.endsWith(title)
                || PolicyTitles.unbracketed(other).endsWith(title)
                || other.contains("《" + title + "》");
    }

    private static String title(FactDraft draft) {
        return ((Policy) draft.slots()).title();
    }

    private static FactDraft stronger(FactDraft earlier, FactDraft later) {
        return strength(later) > strength(earlier) ? later : earlier;
    }

    private static int strength(FactDraft draft) {
        Policy policy = (Policy) draft.slots();
        int event =
                switch (policy.event()) {
                    case ISSUED -> 8;
                    case PROPOSED -> 4;
                    case CITED -> 0;
                };
        return event + (policy.issuer() == null ? 0 : 2) + (draft.period() == null ? 0 : 1);
    }

    /** @throws IllegalArgumentException where there is no such event */
    private static PolicyEvent event(Rule rule) {
        return Coded.of(PolicyEvent.class, rule.emit().getOrDefault("event", ""));
    }
}
