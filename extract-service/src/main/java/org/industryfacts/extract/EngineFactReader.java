package org.industryfacts.extract;

import java.util.List;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.fact.Fact;

/** The engine, loaded before the service takes its first article, with the time that it takes for one. */
@Startup
@Singleton
public class EngineFactReader implements FactReader {

    private final ExtractionEngine engine = ExtractionEngine.load();
    private final Timer timer;

    public EngineFactReader(MeterRegistry meters) {
        timer = Timer.builder("engine.time")
                .description("Time that the engine takes for one article")
                .publishPercentileHistogram()
                .register(meters);
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public List<Fact> read(ArticleText article) {
        return timer.record(() -> engine.extract(article));
    }

    @Override
    public Explanation explain(ArticleText article) {
        return timer.record(() -> engine.explain(article));
    }
}
