package org.industryfacts.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.Explanation.CleanedArticle;
import org.industryfacts.engine.Explanation.Derivation;
import org.industryfacts.engine.Explanation.Mention;
import org.industryfacts.engine.Explanation.Repair;
import org.industryfacts.engine.Explanation.Step;
import org.industryfacts.engine.fact.CodePoints;
import org.industryfacts.engine.fact.FactAssembler.Assembled;
import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.page.Page;
import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.page.Removal;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Edit;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.engine.value.TimeExpression;
import org.industryfacts.engine.value.Value;
import org.industryfacts.fact.Period;

/** Tells what was seen on a page, in positions of the submitted text. */
final class Explainer {

    private final CleanText clean;
    private final CodePoints points;

    Explainer(CleanText clean, CodePoints points) {
        this.clean = clean;
        this.points = points;
    }

    Explanation explain(Page page, List<Article> articles, Collection<Assembled> facts) {
        return new Explanation(
                facts.stream().map(Assembled::fact).toList(),
                facts.stream().map(this::derivation).toList(),
                articles.stream().map(Explainer::cleaned).toList(),
                repairs(page),
                mentions(articles));
    }

    private static CleanedArticle cleaned(Article article) {
        return new CleanedArticle(article.source().headline(), article.text());
    }

    private Derivation derivation(Assembled fact) {
        return new Derivation(fact.draft().steps().stream()
                .map(step -> step(step, fact.source()))
                .toList());
    }

    private Step step(FactDraft.Step step, PageArticle source) {
        Span span = source.toOriginal(step.span());
        return new Step(step.rule(), start(span), end(span), span.of(clean.original()));
    }

    private List<Repair> repairs(Page page) {
        return Stream.concat(
                        clean.edits().stream().map(this::repair),
                        page.removals().stream().map(this::repair))
                .sorted(Comparator.comparingInt(Repair::start))
                .toList();
    }

    private Repair repair(Removal removal) {
        Span span = removal.original();
        return new Repair(start(span), end(span), removal.kind().code(), span.of(clean.original()), "");
    }

    private Repair repair(Edit edit) {
        Span span = edit.original();
        return new Repair(start(span), end(span), edit.kind(), edit.before(), edit.after());
    }

    private List<Mention> mentions(List<Article> articles) {
        return articles.stream()
                .flatMap(this::mentions)
                .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::kind))
                .toList();
    }

    private Stream<Mention> mentions(Article article) {
        Stream<Mention> values = article.values().stream().flatMap(value -> Stream.ofNullable(mention(value, article)));
        Stream<Mention> places = article.places().stream().map(place -> mention(place, article));
        return Stream.of(values, places, named(article)).flatMap(mentions -> mentions);
    }

    private Stream<Mention> named(Article article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .flatMap(token -> Stream.ofNullable(named(token, article)));
    }

    private @Nullable Mention named(Token token, Article article) {
        if (token instanceof NameToken named) {
            Name name = named.name();
            return mention(article, name.span(), name.kind().code(), name.id(), null, null);
        }
        return token instanceof PersonToken ? mention(article, token.span(), "person", null, null, null) : null;
    }

    private @Nullable Mention mention(Value value, Article article) {
        if (value instanceof Quantity quantity) {
            return mention(
                    article,
                    quantity.span(),
                    "quantity",
                    null,
                    new Explanation.Quantity(
                            quantity.value(),
                            quantity.valueMax(),
                            quantity.unit(),
                            quantity.counter(),
                            quantity.comparator()),
                    null);
        } else if (value instanceof TimeExpression time) {
            Period period = time.resolve(article.publishedAt()).orElse(null);
            return mention(article, time.span(), "time", null, null, period);
        }
        return null;
    }

    private Mention mention(PlaceMention place, Article article) {
        return mention(article, place.span(), "place", place.id(), null, null);
    }

    private Mention mention(
            Article article,
            Span read,
            String kind,
            @Nullable String id,
            Explanation.@Nullable Quantity quantity,
            @Nullable Period period) {
        Span span = article.source().toOriginal(read);
        return new Mention(start(span), end(span), span.of(clean.original()), kind, id, quantity, period);
    }

    private int start(Span span) {
        return points.indexOf(span.start());
    }

    private int end(Span span) {
        return points.indexOf(span.end());
    }
}
