package org.industryfacts.engine.metric;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.ThingWords;

/** What sort of subject has an indicator: 地区生产总值 a region, 注册资本 a firm, 装机容量 a thing, 续航里程 a product. */
final class IndicatorOwners {

    private enum Sort {
        REGION,
        FIRM,
        /** What firms and products have of a market, which itself has none. */
        MARKET,
        /** What a firm is founded with. */
        FOUNDED,
        THING,
        PRODUCT
    }

    /** A part of a project, whose figures are told apart from those of the whole. */
    private static final Pattern PHASE = Pattern.compile("[一二三四]期(?:项目|工程)");

    private static final String FIRMS = "企业";

    private static final int LONGEST_OF_PHASE = 4;

    private final WordTable<Sort> words = new WordTable<>();
    private final ThingWords things;

    private IndicatorOwners(Map<String, Sort> words, ThingWords things) {
        words.forEach(this.words::put);
        this.things = things;
    }

    static IndicatorOwners load() {
        return new IndicatorOwners(
                LexiconFile.map(IndicatorOwners.class, "indicator-owners.tsv", row -> row.constant(Sort.class, 1)),
                new ThingWords());
    }

    /** Whether an indicator is one of single things, which a firm or place named beside it does not have. */
    boolean ofThing(String indicator) {
        return sortOf(indicator).filter(Sort.THING::equals).isPresent();
    }

    /** Whether an indicator is what a firm is founded with, and so that of the firm named last: 注册资本. */
    boolean ofFounded(String indicator) {
        return sortOf(indicator).filter(Sort.FOUNDED::equals).isPresent();
    }

    /** Whether an indicator is one of regions and zones, which a project named beside it does not have. */
    boolean ofRegion(String indicator) {
        return sortOf(indicator).filter(Sort.REGION::equals).isPresent();
    }

    /** Whether an indicator is one of products: 续航里程, 灵敏度. */
    boolean ofProduct(String indicator) {
        return sortOf(indicator).filter(Sort.PRODUCT::equals).isPresent();
    }

    /** Whether an area is only the market that a firm or product has a share of: 国内 before 市场占有率. */
    boolean isMarketOnly(Subject subject, String indicator) {
        return subject.area() && sortOf(indicator).filter(Sort.MARKET::equals).isPresent();
    }

    /** Whether an indicator is of no sort that is known. */
    boolean isOpen(String indicator) {
        return sortOf(indicator).isEmpty();
    }

    /** Whether a subject is a single thing: a project, plant, line or park, no firm and no zone as big as a town. */
    boolean isThing(Subject subject) {
        return subject.kind() != Subject.Kind.COMPANY
                && !(subject.kind() == Subject.Kind.PLACE && subject.text().endsWith("区"))
                && things.single(subject.text());
    }

    /** Whether a phrase names a park, or a single thing and the words after it what such things have: 石湾光伏项目, 装机容量. */
    boolean areOfThing(String phrase, String indicator) {
        return things.single(phrase) && (PlaceMention.isPark(phrase) || isOfThing(indicator))
                || isPhase(phrase, indicator);
    }

    /** 一期项目投资, but not 首期开发面积. */
    private static boolean isPhase(String phrase, String indicator) {
        return indicator.length() <= LONGEST_OF_PHASE && PHASE.matcher(phrase).matches();
    }

    private boolean isOfThing(String indicator) {
        return sortOf(indicator)
                .filter(sort -> sort == Sort.THING || sort == Sort.PRODUCT)
                .isPresent();
    }

    /** Whether a subject is a project, which has no projects of its own. */
    boolean isProject(Subject subject) {
        return subject.kind() != Subject.Kind.COMPANY && ProjectGroups.isProject(subject.text());
    }

    /** Whether a subject is somewhere that projects are: a region, zone or park. */
    boolean mayHaveProjects(Subject subject) {
        return subject.place() || isThing(subject) && !isProject(subject);
    }

    /** Whether a phrase ends in what projects or firms are called, of which there may be several. */
    boolean areCounted(String phrase) {
        return things.end(phrase) || ProjectGroups.isProject(phrase) || phrase.endsWith(FIRMS);
    }

    /** Whether a subject is called as things are that are built, be it a firm's name: 国家卓越级智能工厂. */
    boolean isNamedAsThing(Subject subject) {
        return things.end(subject.text());
    }

    /**
     * Whether a subject is of the sort that has an indicator; empty where any may have it. The longest word decides.
     */
    Optional<Predicate<Subject>> of(String indicator) {
        return sortOf(indicator).filter(sort -> sort != Sort.PRODUCT).map(this::fits);
    }

    private Optional<Sort> sortOf(String indicator) {
        Sort sort = null;
        int longest = 0;
        for (int start = 0; start < indicator.length(); start++) {
            WordTable.Match<Sort> word = words.longest(indicator, start);
            if (word != null && word.end() - start > longest) {
                sort = word.value();
                longest = word.end() - start;
            }
        }
        return Optional.ofNullable(sort);
    }

    private Predicate<Subject> fits(Sort sort) {
        return switch (sort) {
            case REGION -> Subject::place;
            case FIRM, MARKET, FOUNDED -> subject -> subject.kind() == Subject.Kind.COMPANY;
            case THING, PRODUCT -> this::isThing;
        };
    }
}
