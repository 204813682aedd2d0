package org.industryfacts.engine.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.TextCleaner;

/** How long the repair of a page takes whose bytes were shifted in a dozen places, annotations and all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RepairBenchmark {

    private final TextCleaner cleaner = TextCleaner.load();
    private final String page = SampleText.read("damaged-page.txt");

    @Benchmark
    public CleanText repair() {
        return cleaner.clean(page);
    }
}
