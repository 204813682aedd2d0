package org.industryfacts.engine.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.fact.Fact;

/**
 * How the time of the whole engine for a text without end grows with its length, up to a mebicharacter. Words stand
 * among what it repeats, or nothing of it would be read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
public class EngineGrowthBenchmark {

    @Param
    public EndlessText kind;

    @Param({"131072", "262144", "524288", "1048576"})
    public int length;

    private final ExtractionEngine engine = ExtractionEngine.load();
    private ArticleText article = article("");

    @Setup
    public void write() {
        article = article(kind.amongWords(length));
    }

    private static ArticleText article(String text) {
        return new ArticleText(new UUID(0, 1), "1", text, "text/plain", null, LocalDate.of(2024, 5, 13));
    }

    @Benchmark
    public List<Fact> extract() {
        return engine.extract(article);
    }
}
