package org.industryfacts.engine.benchmark;

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

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.TextCleaner;

/** How the time for a text grows with its length; sampled, since the median hardly minds what else the machine does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {

    @Param
    public SampleText kind;

    @Param({"65536", "131072", "262144", "524288", "1048576"})
    public int length;

    private final TextCleaner cleaner = TextCleaner.load();
    private String text = "";

    @Setup
    public void write() {
        text = kind.ofLength(length);
    }

    @Benchmark
    public CleanText clean() {
        return cleaner.clean(text);
    }
}
