package org.industryfacts.extract;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.fact.Fact;

/** The real engine, which fails on articles that ask for it. */
@Alternative
@Priority(1)
@Singleton
class MarkedFailures implements FactReader {

    static final String MARK = "引擎在此出错";

    private final EngineFactReader engine;

    MarkedFailures(EngineFactReader engine) {
        this.engine = engine;
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public List<Fact> read(ArticleText article) {
        failIfMarked(article);
        return engine.read(article);
    }

    @Override
    public Explanation explain(ArticleText article) {
        failIfMarked(article);
        return engine.explain(article);
    }

    private static void failIfMarked(ArticleText article) {
        if (article.content().contains(MARK)) {
            throw new IllegalStateException("found the mark");
        }
    }
}
