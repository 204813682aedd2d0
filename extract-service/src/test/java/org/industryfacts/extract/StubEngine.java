package org.industryfacts.extract;

import java.util.List;
import java.util.function.Function;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.fact.Fact;

/** An engine that reads what a test lets it read. */
public record StubEngine(String version, Function<ArticleText, List<Fact>> reading) implements FactReader {

    @Override
    public List<Fact> read(ArticleText article) {
        return reading.apply(article);
    }

    @Override
    public Explanation explain(ArticleText article) {
        throw new UnsupportedOperationException();
    }
}
