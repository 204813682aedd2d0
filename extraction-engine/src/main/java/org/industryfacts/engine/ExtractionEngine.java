package org.industryfacts.engine;

import java.util.Collection;
import java.util.List;

import org.industryfacts.engine.fact.CodePoints;
import org.industryfacts.engine.fact.FactAssembler;
import org.industryfacts.engine.fact.FactAssembler.Assembled;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.metric.MetricRules;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.ArticleReader;
import org.industryfacts.engine.scope.ScopeWords;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.TextCleaner;
import org.industryfacts.fact.Fact;
import org.industryfacts.region.RegionTree;

/**
 * Reads facts from articles: cleans the text, recognises values, places and names in it, reads each sentence by the
 * rules of each type, and finds the evidence in what was submitted.
 *
 * <p>Immutable and safe to share between threads. The same article gives the same facts, whatever the clock, the locale
 * or the Java version.
 */
public final class ExtractionEngine {

    private static final String NAME = "industry-facts";

    private final TextCleaner cleaner;
    private final ArticleReader reader;
    private final MetricRules metrics;
    private final String version;
    private final FactAssembler assembler;

    private ExtractionEngine(TextCleaner cleaner, ArticleReader reader, MetricRules metrics, String version) {
        this.cleaner = cleaner;
        this.reader = reader;
        this.metrics = metrics;
        this.version = version;
        this.assembler = new FactAssembler(NAME, version);
    }

    /** Loads lexicons and rules; a bad line of theirs fails here, with its file and number. */
    public static ExtractionEngine load() {
        WordSegmenter words = WordSegmenter.load();
        return new ExtractionEngine(
                TextCleaner.load(words),
                ArticleReader.load(words),
                MetricRules.load(ScopeWords.load(), RegionTree.load()),
                EngineVersion.load());
    }

    /** What the facts are signed with: it rises whenever the same article may give other facts. */
    public String version() {
        return version;
    }

    /** The facts of an article, in the order of the text. */
    public List<Fact> extract(ArticleText article) {
        CleanText clean = cleaner.clean(article.content());
        return assemble(article, read(article, clean)).stream()
                .map(Assembled::fact)
                .toList();
    }

    /** The facts of an article, and how they were found. */
    public Explanation explain(ArticleText article) {
        CleanText clean = cleaner.clean(article.content());
        Article read = read(article, clean);
        return new Explainer(clean, new CodePoints(article.content())).explain(read, assemble(article, read));
    }

    private Article read(ArticleText article, CleanText clean) {
        return reader.read(clean, article.title(), article.publishedAt());
    }

    private Collection<Assembled> assemble(ArticleText article, Article read) {
        return assembler.assemble(article, read.clean(), metrics.read(read)).values();
    }
}
