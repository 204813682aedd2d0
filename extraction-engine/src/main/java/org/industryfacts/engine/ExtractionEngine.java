package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.industryfacts.engine.fact.CodePoints;
import org.industryfacts.engine.fact.FactAssembler;
import org.industryfacts.engine.fact.FactAssembler.Assembled;
import org.industryfacts.engine.fact.FactAssembler.Drafts;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.Page;
import org.industryfacts.engine.page.PageReader;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.ArticleReader;
import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.engine.rules.StepLimitException;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.TextCleaner;
import org.industryfacts.fact.Fact;
import org.industryfacts.industry.IndustryTree;
import org.industryfacts.region.RegionTree;

/**
 * Reads facts from articles: cleans the text, parts the articles of a page, recognises values, places and names in
 * them, reads each sentence by the rules of each type, and finds the evidence in what was submitted.
 *
 * <p>Immutable and safe to share between threads. The same article gives the same facts, whatever the clock, the locale
 * or the Java version.
 */
public final class ExtractionEngine {

    private static final String NAME = "industry-facts";

    /** For one submission: some twenty-five times what a page of 1 MiB takes that is full of facts. */
    static final long MAX_STEPS = 200_000_000L;

    private final TextCleaner cleaner;
    private final PageReader pages;
    private final ArticleReader articles;
    private final FactRules rules;
    private final String version;
    private final FactAssembler assembler;

    private ExtractionEngine(
            TextCleaner cleaner,
            PageReader pages,
            ArticleReader articles,
            FactRules rules,
            IndustryTree industries,
            String version) {
        this.cleaner = cleaner;
        this.pages = pages;
        this.articles = articles;
        this.rules = rules;
        this.version = version;
        this.assembler = new FactAssembler(NAME, version, industries);
    }

    /**
     * Loads lexicons and rules; a bad line of theirs fails here, with its file and number. Industries, regions and rules
     * are loaded beside the words, since a service starts no sooner than its engine.
     */
    public static ExtractionEngine load() {
        CompletableFuture<IndustryTree> industries = CompletableFuture.supplyAsync(IndustryTree::load);
        // One after the other, so that two threads are busy and not three.
        CompletableFuture<RegionTree> regions = industries.thenApply(first -> RegionTree.load());
        CompletableFuture<FactRules> rules = industries.thenCombine(regions, FactRules::load);
        WordSegmenter words = WordSegmenter.load(() -> loaded(industries));
        return new ExtractionEngine(
                TextCleaner.load(words),
                PageReader.load(words),
                ArticleReader.load(words, loaded(regions)),
                loaded(rules),
                loaded(industries),
                EngineVersion.load());
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException badLine ? badLine : e;
        }
    }

    /** What the facts are signed with: it rises whenever the same article may give other facts. */
    public String version() {
        return version;
    }

    /**
     * The facts of a submission, in the order of the articles on its page and of their texts.
     *
     * @throws StepLimitException where it takes more steps than the engine may take for one
     */
    public List<Fact> extract(ArticleText submitted) {
        return extract(submitted, new StepBudget(MAX_STEPS));
    }

    /** The same with a budget of the caller's. */
    List<Fact> extract(ArticleText submitted, StepBudget steps) {
        Page page = pages.read(cleaner.clean(submitted.content(), submitted.mediaType()));
        return assemble(submitted, read(submitted, page, steps), steps).stream()
                .map(Assembled::fact)
                .toList();
    }

    /**
     * The facts of a submission, and how they were found.
     *
     * @throws StepLimitException where it takes more steps than the engine may take for one
     */
    public Explanation explain(ArticleText submitted) {
        CleanText clean = cleaner.clean(submitted.content(), submitted.mediaType());
        Page page = pages.read(clean);
        StepBudget steps = new StepBudget(MAX_STEPS);
        List<Article> read = read(submitted, page, steps);
        return new Explainer(clean, new CodePoints(submitted.content()))
                .explain(page, read, assemble(submitted, read, steps));
    }

    private List<Article> read(ArticleText submitted, Page page, StepBudget steps) {
        steps.spend(submitted.content().length());
        LocalDate publishedAt = submitted.publishedAt() == null ? page.publishedAt() : submitted.publishedAt();
        return page.articles().stream()
                .map(article -> articles.read(
                        article,
                        article.headline() == null ? submitted.title() : article.headline(),
                        publishedAt,
                        page.imprint()))
                .toList();
    }

    private Collection<Assembled> assemble(ArticleText submitted, List<Article> read, StepBudget steps) {
        return assembler.assemble(
                submitted,
                read.stream()
                        .map(article -> new Drafts(article.source(), rules.read(article, steps)))
                        .toList());
    }
}
