package org.industryfacts.extract.reextract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.extract.FactReader;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/**
 * An engine for texts like {@code a1 c2 x3}: each word is a claim and its value. The second version does not know x,
 * reads one more for c, fails on f, and finds n7 in every text.
 */
record LetterEngine(int generation) implements FactReader {

    static final LetterEngine FIRST = new LetterEngine(1);
    static final LetterEngine SECOND = new LetterEngine(2);

    @Override
    public String version() {
        return generation + ".0";
    }

    @Override
    public List<Fact> read(ArticleText article) {
        List<Fact> facts = new ArrayList<>();
        for (String word : words(article.content())) {
            facts.add(fact(article.articleId(), article.revision(), word));
        }
        return facts;
    }

    /** What it reads, as words again. */
    List<String> words(String content) {
        List<String> words = new ArrayList<>();
        for (String word : content.split(" ")) {
            char claim = word.charAt(0);
            if (generation == 2 && claim == 'f') {
                throw new IllegalStateException("no luck");
            }
            if (generation == 1 || claim != 'x') {
                words.add(generation == 2 && claim == 'c' ? "c" + (Integer.parseInt(word.substring(1)) + 1) : word);
            }
        }
        if (generation == 2) {
            words.add("n7");
        }
        return words;
    }

    private static Fact fact(UUID articleId, String revision, String word) {
        BigDecimal value = new BigDecimal(word.substring(1));
        Slots slots = new Slots.Metric(
                word.substring(0, 1), "企业", Measure.LEVEL, value, null, "count", "家", Comparator.EQ, null, word, 0);
        return new Fact(
                FactIdentity.factId(articleId, slots, Status.ACTUAL, null),
                FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, null),
                articleId,
                revision,
                Status.ACTUAL,
                null,
                List.of(),
                List.of(),
                slots,
                Map.of(),
                new Evidence(word, 0, word.length(), "", "", word, null),
                BigDecimal.ONE,
                new Extractor("test", "1", List.of("test/rule")));
    }

    @Override
    public Explanation explain(ArticleText article) {
        throw new UnsupportedOperationException();
    }
}
