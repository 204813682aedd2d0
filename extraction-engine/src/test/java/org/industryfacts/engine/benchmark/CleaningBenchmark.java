package org.industryfacts.engine.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.common.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.TextCleaner;

/** How many characters of clean text pass the chain in a second, beside a segmenter that is known to be fast. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CleaningBenchmark {

    private static final int LENGTH = 1 << 16;

    private final TextCleaner cleaner = TextCleaner.load();
    private final DoubleArrayTrieSegment segmenter = new DoubleArrayTrieSegment();
    private final String text = SampleText.ORDINARY.ofLength(LENGTH);
    private final String folded = cleaner.clean(text).text();

    /** As it is written, with marks in full width, which are folded and logged. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public CleanText cleanText() {
        return cleaner.clean(text);
    }

    /** Text that nothing is to be done to. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public CleanText cleanedText() {
        return cleaner.clean(folded);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<Term> hanlpDictionarySegmenter() {
        return segmenter.seg(text);
    }
}
