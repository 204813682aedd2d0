package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.industryfacts.engine.Explanation;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.evaluation.LabelledArticles.LabelledArticle;
import org.industryfacts.engine.evaluation.Pairing.Pair;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactType;

/** What the engine read in labelled articles, held against their gold. Filled article by article; not thread-safe. */
final class Evaluation {

    private final Map<FactType, Score> scores = new EnumMap<>(FactType.class);
    private final Map<String, Share> fields = new TreeMap<>();
    private final List<Miss> missed = new ArrayList<>();
    private final List<Miss> spurious = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private Share regions = Share.NONE;

    /** A fact that only one side has. */
    record Miss(String doc, Assertion fact) {}

    /**
     * A fact that was read.
     *
     * @param explained the article that it was read in
     * @param full whether it is right in all
     */
    record Judged(String doc, Fact fact, Explanation explained, boolean full) {}

    /** How many of how many. */
    record Share(int part, int whole) {
        static final Share NONE = new Share(0, 0);

        Share and(boolean hit) {
            return new Share(part + (hit ? 1 : 0), whole + 1);
        }

        double value() {
            return Score.share(part, whole);
        }
    }

    static Evaluation of(ExtractionEngine engine, LabelledArticles articles) {
        Evaluation evaluation = new Evaluation();
        articles.articles().forEach(article -> evaluation.add(article, engine.explain(article.text())));
        return evaluation;
    }

    private void add(LabelledArticle article, Explanation explained) {
        for (FactType type : FactType.values()) {
            List<Assertion> gold =
                    article.gold().stream().filter(fact -> fact.type() == type).toList();
            List<Fact> facts = explained.facts().stream()
                    .filter(fact -> fact.type() == type)
                    .toList();
            add(type, article.doc(), gold, facts, explained);
        }
    }

    private void add(FactType type, String doc, List<Assertion> gold, List<Fact> facts, Explanation explained) {
        List<Assertion> read = facts.stream().map(Assertion::of).toList();
        List<Pair> pairs = Pairing.pairs(gold, read);
        pairs.forEach(pair -> count(type, pair.comparison()));
        List<Assertion> goldRest = new ArrayList<>(gold);
        boolean[] full = new boolean[facts.size()];
        boolean[] core = new boolean[facts.size()];
        for (Pair pair : pairs) {
            full[pair.read()] = pair.comparison().full();
            core[pair.read()] = true;
            goldRest.removeIf(fact -> fact == gold.get(pair.gold()));
        }
        goldRest.forEach(fact -> missed.add(new Miss(doc, fact)));
        int right = 0;
        for (int i = 0; i < facts.size(); i++) {
            judged.add(new Judged(doc, facts.get(i), explained, full[i]));
            right += full[i] ? 1 : 0;
            if (!core[i]) {
                spurious.add(new Miss(doc, read.get(i)));
            }
        }
        scores.merge(type, new Score(gold.size(), facts.size(), pairs.size(), right), Score::plus);
    }

    private void count(FactType type, FactComparison comparison) {
        comparison
                .fields()
                .forEach((field, agrees) -> fields.compute(
                        type.code() + "." + field, (name, share) -> (share == null ? Share.NONE : share).and(agrees)));
        List<String> places = comparison.gold().regions();
        if (!places.isEmpty()) {
            regions = regions.and(comparison.read().regions().contains(places.get(0)));
        }
    }

    Score score(FactType type) {
        return scores.getOrDefault(type, Score.NONE);
    }

    /** The score of all types together. */
    Score total() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** For each {@code type.field} outside the core, how many of the paired facts agree in it. */
    Map<String, Share> fields() {
        return Map.copyOf(fields);
    }

    /** How many paired facts have the most specific region of the gold. */
    Share regions() {
        return regions;
    }

    List<Miss> missed(FactType type) {
        return missed.stream().filter(miss -> miss.fact().type() == type).toList();
    }

    List<Miss> spurious(FactType type) {
        return spurious.stream().filter(miss -> miss.fact().type() == type).toList();
    }

    /** All facts that were read, in the order of the articles. */
    List<Judged> judged() {
        return List.copyOf(judged);
    }
}
