package org.industryfacts.engine.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.SenseRows;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.OrgLocation;
import org.industryfacts.fact.Status;

/**
 * Makes locations: each organisation that a rule kept is in the place that it kept, or that the sentence speaks of
 * where the rule says that the place draws them.
 */
public final class LocationReader implements FactReader {

    private static final Set<String> BY =
            Set.of("verb", "place", "drawn", "among", "dateline", "seat", "branches", "pointed");
    /** What tells that firms are somewhere, besides the verbs of settling, drawing and hosting: 12家. */
    private static final Pattern PRESENT = Pattern.compile("[共又还则]有|新增|[0-9]家");

    /** What says that the members of one list are told of those of another, in their order. */
    private static final Pattern IN_ORDER = Pattern.compile("分别|依次");

    private static final Pattern ENTRY = Pattern.compile("落户|入园|入驻|入区|进区|进园");

    private static final String FIRM = "公司";

    /** 华南总部, 中国区域总部大楼: what an organisation has in one of its places. */
    private static final Pattern SEAT = Pattern.compile(
            "^(.{2,}?)(?:全球|中国区?|大中华区?|亚太区?|华[东南北中]|[东西][南北]|西部|北方|南方|长三角|大湾区|全国|第二|区域|研发|运营|营销){0,3}总部(?:基地|大楼|大厦)?$");

    private final WordTable<Boolean> settling =
            WordTable.of(SenseRows.load("reading/settling-words.tsv").of("at", "draws", "hosts"));
    private final Sites sites = new Sites();
    private final Settlers settlers = new Settlers();

    @Override
    public String rules() {
        return "location.rules";
    }

    @Override
    public Reported reported() {
        return Reported.IN_REPORTS_OF_WORK;
    }

    @Override
    public Set<String> emits() {
        return Set.of("by", "members", "classed", "dated");
    }

    @Override
    public void check(Rule rule) {
        if (!BY.contains(rule.emit().getOrDefault("by", ""))) {
            throw new IllegalArgumentException("a location rule says by which of " + BY);
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        if (isUnclassed(sighting) || isOtherAgreement(sighting)) {
            return List.of();
        }
        List<Subject> organizations = organizations(sighting);
        if (organizations.isEmpty()) {
            return List.of();
        }
        boolean apart = by(sighting).equals("branches");
        List<Subject> places =
                apart ? Branches.of(sighting, sites) : place(sighting).stream().toList();
        if (apart
                && organizations.size() > 1
                && IN_ORDER.matcher(sighting.text(sighting.match().span())).find()) {
            return paired(sighting, organizations, places);
        }
        return places.stream()
                .filter(place -> place.text().indexOf('、') < 0)
                .flatMap(place -> organizations.stream()
                        .filter(organization -> !organization.text().equals(place.text()))
                        .map(organization -> draft(sighting, organization, place)))
                .toList();
    }

    /** Each organisation in its own place, where as many of both are told in one clause: 甲、乙分别落户杭州、深圳. */
    private static List<FactDraft> paired(Sighting sighting, List<Subject> organizations, List<Subject> places) {
        boolean whole = organizations.size() == places.size()
                && organizations.size()
                        == sighting.match().items("organization").size();
        return IntStream.range(0, whole ? places.size() : 0)
                .mapToObj(i -> draft(sighting, organizations.get(i), places.get(i)))
                .toList();
    }

    /** Whether nothing says that a list is of firms, which counts only where that is said: A、B等公司蓬勃发展. */
    private static boolean isUnclassed(Sighting sighting) {
        return sighting.match().emitted("classed").isPresent()
                && sighting.match().kind("organization").isEmpty();
    }

    /** Whether what was signed is no agreement to settle: 《战略合作协议》. */
    private static boolean isOtherAgreement(Sighting sighting) {
        return sighting.match()
                .phrase("agreement")
                .map(sighting::text)
                .filter(title -> !ENTRY.matcher(title).find())
                .isPresent();
    }

    private List<Subject> organizations(Sighting sighting) {
        return switch (by(sighting)) {
            case "dateline" ->
                sighting.match().items("organization").isEmpty()
                        ? proper(sighting, sighting.match().anchor())
                        : settlers.of(sighting, false);
            case "place" ->
                settlers.of(sighting, true).stream()
                        .filter(organization -> Settlers.isProper(sighting, organization.span()))
                        .toList();
            case "branches" -> owner(sighting);
            case "seat" -> seated(sighting);
            case "pointed" ->
                sighting.lastNamed(sighting.match().span().start(), 1, Settlers::isSettler).stream()
                        .toList();
            case "verb" ->
                sighting.match().items("organization").isEmpty() ? subject(sighting) : listed(sighting, true);
            default -> listed(sighting, false);
        };
    }

    private List<Subject> listed(Sighting sighting, boolean describes) {
        return sighting.match().emitted("members").isPresent()
                ? settlers.members(sighting)
                : settlers.of(sighting, describes);
    }

    /** The firm that a place stands right before, where that is its full name: 宜兴市|江苏远大电缆有限公司. */
    private List<Subject> seated(Sighting sighting) {
        Span first = sighting.match().items("organization").get(0);
        boolean full = sighting.text(first).endsWith(FIRM)
                && sighting.sentence().tokensIn(first).size() == 1;
        return full ? settlers.of(sighting, false) : List.of();
    }

    private List<Subject> proper(Sighting sighting, Span phrase) {
        return Settlers.isProper(sighting, phrase)
                ? settlers.organization(sighting, phrase).stream().toList()
                : List.of();
    }

    /** The firm whose branches they are: kept, else the one that the sentence or the one before it speaks of. */
    private List<Subject> owner(Sighting sighting) {
        List<Subject> named = settlers.of(sighting, false);
        if (!named.isEmpty() || !sighting.match().items("organization").isEmpty()) {
            return named;
        }
        int position = Branches.start(sighting);
        return sighting
                .scopes()
                .subjects()
                .at(sighting.index(), position, LocationReader::isFirm)
                .or(() -> settlers.firmBefore(sighting, position))
                .stream()
                .toList();
    }

    private static boolean isFirm(Subject subject) {
        return switch (subject.kind()) {
            case COMPANY -> true;
            case NAME -> SEAT.matcher(subject.text()).find();
            case PLACE, GOVERNMENT, PHRASE -> false;
        };
    }

    /** The organisation that the clause speaks of. */
    private List<Subject> subject(Sighting sighting) {
        return sighting
                .subject()
                .filter(subject -> sighting.sentence().span().contains(subject.span()))
                .flatMap(subject -> settlers.organization(sighting, subject.span()))
                .stream()
                .toList();
    }

    private Optional<Subject> place(Sighting sighting) {
        int begin = sighting.match().span().start();
        return switch (by(sighting)) {
            case "seat" ->
                Optional.of(sighting.match().anchor())
                        .filter(anchor -> !isAnaphor(sighting, anchor))
                        .flatMap(anchor -> sites.of(sighting, anchor));
            case "drawn" -> kept(sighting).or(() -> sites.before(sighting, begin));
            case "among" -> isSettled(sighting, begin) ? sites.before(sighting, begin) : Optional.empty();
            case "dateline" ->
                Optional.of(begin)
                        .filter(start -> start == sighting.sentence().span().start())
                        .flatMap(start -> kept(sighting));
            default -> kept(sighting);
        };
    }

    /** Whether a place is only referred to, so that it begins a sentence rather than an address: 这个县. */
    private static boolean isAnaphor(Sighting sighting, Span place) {
        return sighting.sentence().tokensIn(place).stream()
                .anyMatch(token ->
                        token instanceof PlaceToken said && said.place().anaphor());
    }

    /** Whether what stands before in the sentence speaks of settling: 12家企业入驻,其中包括. */
    private boolean isSettled(Sighting sighting, int begin) {
        String before = sighting.text(new Span(sighting.sentence().span().start(), begin));
        return PRESENT.matcher(before).find()
                || IntStream.range(0, before.length()).anyMatch(at -> settling.longest(before, at) != null);
    }

    private Optional<Subject> kept(Sighting sighting) {
        return sighting.match()
                .phrase("place")
                .flatMap(phrase -> sites.of(sighting, phrase))
                .or(() -> sighting.named("authority")
                        .map(authority -> sighting.scopes().subjects().governed(authority)));
    }

    private static String by(Sighting sighting) {
        return sighting.match().rule().emit().getOrDefault("by", "");
    }

    private static FactDraft draft(Sighting sighting, Subject organization, Subject place) {
        Map<String, String> links = new HashMap<>();
        if (organization.id() != null) {
            links.put("organization", organization.id());
        }
        if (place.id() != null) {
            links.put("place", place.id());
        }
        return sighting.draft(
                new OrgLocation(withoutSeat(organization.text()), place.text()),
                place,
                links,
                evidence(sighting, organization),
                status(sighting, organization));
    }

    /**
     * Null for what the surroundings say; what an organisation will do that settled before is no plan: 位于杭州的甲公司|将扩产.
     */
    private static @Nullable Status status(Sighting sighting, Subject organization) {
        Span anchor = sighting.match().anchor();
        Span cue = sighting.scopes()
                .statuses()
                .at(sighting.index(), anchor.start())
                .span();
        boolean behind = cue != null
                && sighting.clause().start() == anchor.start()
                && organization.span().start() >= anchor.end()
                && cue.start() >= organization.span().end();
        return behind ? Status.ACTUAL : null;
    }

    /** The seat of an organisation is where the organisation is. */
    private static String withoutSeat(String name) {
        return SEAT.matcher(name).replaceFirst("$1");
    }

    private static Span evidence(Sighting sighting, Subject organization) {
        Span match = sighting.match().span();
        return sighting.sentence().span().contains(organization.span())
                ? new Span(
                        Math.min(match.start(), organization.span().start()),
                        Math.max(match.end(), organization.span().end()))
                : match;
    }
}
