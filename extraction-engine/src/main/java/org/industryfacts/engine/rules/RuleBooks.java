package org.industryfacts.engine.rules;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.rules.AnchorIndex.Candidate;
import org.industryfacts.engine.scope.Scopes;

/** The rules of several types of fact. Immutable and safe to share between threads. */
public final class RuleBooks {

    private final List<RuleBook> books;
    private final AnchorIndex anchors;

    private RuleBooks(List<RuleBook> books) {
        this.books = books;
        this.anchors = new AnchorIndex(books.stream().map(RuleBook::rules).toList());
    }

    /** Loads the rules of some types; a bad line fails here, with its file and number. */
    public static RuleBooks load(List<FactReader> readers) {
        return new RuleBooks(readers.stream().map(RuleBook::load).toList());
    }

    /** The rules of all types, each in the order in which they are tried. */
    public List<Rule> rules() {
        return books.stream().flatMap(book -> book.rules().stream()).toList();
    }

    /**
     * The facts of an article, type by type, in the order of the text.
     *
     * @throws StepLimitException where they take more steps than are left
     */
    public List<FactDraft> read(Article article, Scopes scopes, StepBudget steps) {
        List<List<Candidate>> candidates = anchors.in(article);
        List<FactDraft> drafts = new ArrayList<>();
        for (int book = 0; book < books.size(); book++) {
            drafts.addAll(books.get(book).read(article, scopes, candidates.get(book), steps));
        }
        return drafts;
    }
}
