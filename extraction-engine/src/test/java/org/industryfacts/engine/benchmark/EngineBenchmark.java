package org.industryfacts.engine.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;

/**
 * How many characters of articles the whole engine reads in a second, beside a tagger that only finds words, places and
 * organisations. Damage was repaired before, which {@link RepairBenchmark} times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
public class EngineBenchmark {

    static final String CHARACTERS = "characters";

    private final ExtractionEngine engine = ExtractionEngine.load();
    private final Segment tagger =
            new ViterbiSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
    private final List<ArticleText> articles = SampleArticles.repaired();

    /** What was read; JMH divides it by the time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Read {
        public long characters;
    }

    @Benchmark
    public void engine(Read read, Blackhole facts) {
        for (ArticleText article : articles) {
            facts.consume(engine.extract(article));
            read.characters += article.content().length();
        }
    }

    @Benchmark
    public void hanlpViterbiTagger(Read read, Blackhole terms) {
        for (ArticleText article : articles) {
            terms.consume(tagger.seg(article.content()));
            read.characters += article.content().length();
        }
    }
}
