package org.industryfacts.engine.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.fact.FactDraft.Step;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.Brands;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.ProductEvent;
import org.industryfacts.fact.Slots.Product;

/**
 * Makes products of what stands after or before the word for what happened to it. What is only described as developed
 * (研发的X获批) is so no fact where something else happened to it.
 */
public final class ProductReader implements FactReader {

    private static final Set<String> COPULAS = Set.of("是", "为", "成为");
    private static final Set<String> POINTERS = Set.of("这", "这也", "这是", "这也是");
    private static final int MOST_POINTING = 2;
    private static final int MOST_CLAUSES = 12;
    /** What is made of something there, so that no earlier clause names it: 卫星的高批量生产. */
    private static final Pattern OWNED = Pattern.compile("的[一-龥]{0,2}$");

    /** What stands before a product that more is said of: 研发的, 量产版. */
    private static final Pattern DESCRIBES = Pattern.compile("(?:的|[版款型])$");

    private final FirmTails firms = FirmTails.load();
    private final ProductWords words = new ProductWords(firms);
    private final Claims claims = new Claims(words);
    private final Brands brands = new Brands(firms);
    private final ItemEdges edges = new ItemEdges(words, claims, brands);
    private final Makers makers = new Makers(words, claims, brands);
    private final EventProducts fitting = new EventProducts(words);

    @Override
    public String rules() {
        return "product.rules";
    }

    @Override
    public Reported reported() {
        return Reported.ALWAYS;
    }

    @Override
    public Set<String> emits() {
        return Set.of("event", "product", "only", "end", "strong", "dated");
    }

    @Override
    public void check(Rule rule) {
        event(rule);
        String side = rule.emit().getOrDefault("product", "");
        if (!Set.of("after", "before").contains(side)) {
            throw new IllegalArgumentException("a product rule emits product=after or product=before");
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        if (isEffort(sighting)) {
            return List.of();
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Span product : products(sighting)) {
            if (fitting.test(sighting, event(sighting.match().rule()), product)) {
                drafts.add(draft(sighting, product));
            }
        }
        return drafts;
    }

    private List<Span> products(Sighting sighting) {
        boolean described =
                DESCRIBES.matcher(sighting.text(sighting.match().span())).find();
        boolean strong = sighting.match().emitted("strong").isPresent();
        ProductPhrase phrase = new ProductPhrase(sighting.sentence(), words, edges, described, strong);
        Span match = sighting.match().span();
        if (isAfter(sighting)) {
            return isDescription(sighting) ? List.of() : phrase.after(match.end());
        }
        if (sighting.match().emitted("end").isPresent() && !endsClause(sighting)) {
            return List.of();
        }
        List<Span> here = phrase.before(match.start());
        return here.isEmpty() && !isShown(sighting) && !isOwned(sighting) ? earlier(sighting, phrase) : here;
    }

    private static boolean isOwned(Sighting sighting) {
        Span before = Reach.before(sighting.clause(), sighting.match().anchor().start());
        return OWNED.matcher(sighting.text(before)).find();
    }

    private static boolean endsClause(Sighting sighting) {
        int end = sighting.match().span().end();
        String text = sighting.article().text();
        return end >= text.length() || ",。;:!?、)”\n".indexOf(text.charAt(end)) >= 0;
    }

    /** The products that an earlier clause of the sentence ends with, the nearest first: X, 7月开始量产. */
    private List<Span> earlier(Sighting sighting, ProductPhrase phrase) {
        List<Span> all = sighting.sentence().sentence().clauses();
        int own = sighting.sentence().clauseIndexAt(sighting.clause().start());
        List<Span> clauses = new ArrayList<>(all.subList(Math.max(0, own - MOST_CLAUSES), Math.min(own, all.size())));
        Collections.reverse(clauses);
        return clauses.stream()
                .map(clause -> ofClause(sighting, phrase, clause))
                .filter(products -> !products.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The products that a clause ends with, else those that it begins with. */
    private List<Span> ofClause(Sighting sighting, ProductPhrase phrase, Span clause) {
        List<Span> last = things(sighting, phrase.before(clause.end() - 1));
        return last.isEmpty()
                ? things(
                        sighting,
                        new ProductPhrase(sighting.sentence(), words, edges, true, false).after(clause.start()))
                : last;
    }

    private List<Span> things(Sighting sighting, List<Span> products) {
        return products.stream()
                .filter(product -> words.endsAsThing(sighting.text(product)))
                .toList();
    }

    private static boolean isShown(Sighting sighting) {
        ProductEvent event = event(sighting.match().rule());
        return event == ProductEvent.LAUNCHED || event == ProductEvent.DEVELOPED;
    }

    /**
     * Whether the verb only describes what something is: 是国内首个自主研发的抑制剂. What 这 only points at is named after it:
     * 这是当地企业自主研发的列车首次出口.
     */
    private static boolean isDescription(Sighting sighting) {
        Span before = Reach.before(sighting.clause(), sighting.match().span().start());
        List<String> said = sighting.sentence().tokensIn(before).stream()
                .map(sighting::word)
                .toList();
        return said.stream().anyMatch(COPULAS::contains)
                && !(POINTERS.contains(said.get(0)) && said.size() > MOST_POINTING);
    }

    /** Whether the rule reads products after the word for the event. */
    static boolean isAfter(Sighting sighting) {
        return "after".equals(sighting.match().rule().emit().get("product"));
    }

    /** Whether the words before the verb make it a means, an aim or an effort that goes on: 通过研发, 不断突破. */
    private boolean isEffort(Sighting sighting) {
        Span before = Reach.before(sighting.clause(), sighting.match().anchor().start());
        List<String> said = sighting.sentence().tokensIn(before).stream()
                .map(sighting::word)
                .toList();
        boolean developed = event(sighting.match().rule()) == ProductEvent.DEVELOPED;
        boolean goesOn = developed && (said.contains("正") || said.contains("正在"));
        boolean within = !said.isEmpty() && said.get(said.size() - 1).equals("在");
        boolean effort = isShown(sighting) && said.stream().anyMatch(word -> words.is(Kind.EFFORT, word));
        return goesOn || within || effort;
    }

    private FactDraft draft(Sighting sighting, Span product) {
        Optional<Subject> maker = makers.of(sighting, product);
        Product slots = new Product(
                sighting.text(product),
                maker.map(Subject::text).orElse(null),
                event(sighting.match().rule()),
                claims.of(sighting, product).orElse(null));
        Span match = sighting.match().span();
        Span evidence = new Span(Math.min(match.start(), product.start()), Math.max(match.end(), product.end()));
        Map<String, String> links =
                maker.map(Subject::id).map(id -> Map.of("organization", id)).orElse(Map.of());
        FactDraft draft = sighting.draft(slots, maker.orElse(null), links, evidence, null);
        return sighting.text(match).endsWith("的") && isOfOther(draft, match, maker) ? draft.timeless() : draft;
    }

    /**
     * Whether the time of a draft is that of what is said of the product it describes: in 今年3月,A研发的系统获奖 it stands
     * before the maker, in 研发的系统今年获奖 after the verb.
     */
    private static boolean isOfOther(FactDraft draft, Span match, Optional<Subject> maker) {
        int made = maker.map(Subject::span)
                .filter(span -> span.end() <= match.start() && draft.sentence().contains(span))
                .map(Span::start)
                .orElse(draft.sentence().start());
        return draft.steps().stream()
                .filter(step -> step.rule().startsWith("period."))
                .map(Step::span)
                .anyMatch(time -> time.end() <= made || time.start() >= match.end());
    }

    @Override
    public List<FactDraft> settle(List<FactDraft> drafts) {
        Map<Product, FactDraft> each = new LinkedHashMap<>();
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : drafts) {
            Product product = (Product) draft.slots();
            Product same = new Product(product.subject(), null, product.event(), null);
            FactDraft first = each.putIfAbsent(same, draft);
            boolean again = first != null
                    && first.sentence().equals(draft.sentence())
                    && first.status() == draft.status()
                    && Objects.equals(first.period(), draft.period());
            if (!again && !isDescribed(draft, drafts)) {
                settled.add(draft);
            }
        }
        return settled;
    }

    private static boolean isDescribed(FactDraft draft, List<FactDraft> drafts) {
        Product product = (Product) draft.slots();
        return draft.steps().get(0).rule().startsWith("product.developed.of")
                && drafts.stream()
                        .filter(other -> other.sentence().equals(draft.sentence()))
                        .map(other -> (Product) other.slots())
                        .anyMatch(other -> other.event() != ProductEvent.DEVELOPED && isSame(product, other));
    }

    /** Whether two names are of one product: one is a longer form of the other, in one hand. */
    private static boolean isSame(Product product, Product other) {
        return other.subject().startsWith(product.subject())
                || Objects.equals(product.organization(), other.organization())
                        && (other.subject().endsWith(product.subject())
                                || product.subject().endsWith(other.subject()));
    }

    /** @throws IllegalArgumentException where there is no such event */
    private static ProductEvent event(Rule rule) {
        return Coded.of(ProductEvent.class, rule.emit().getOrDefault("event", ""));
    }
}
