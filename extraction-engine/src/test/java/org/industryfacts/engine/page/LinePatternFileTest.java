package org.industryfacts.engine.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.industryfacts.engine.page.LinePatternFile.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line pattern reads its own examples, and none of those that it must not. */
class LinePatternFileTest {

    private static final int LONG = 2400;
    private static final long SMALL_STACK = 256 * 1024;
    private static final List<Entry> ENTRIES = LinePatternFile.read();

    @TestFactory
    Stream<DynamicTest> patternsReadTheirExamples() {
        return ENTRIES.stream().flatMap(entry -> entry.yes().stream()
                .map(example -> DynamicTest.dynamicTest(entry.row() + " reads " + example, () -> assertThat(example)
                        .matches(entry.pattern().pattern()))));
    }

    @TestFactory
    Stream<DynamicTest> patternsLeaveOthers() {
        return ENTRIES.stream().flatMap(entry -> entry.no().stream()
                .map(example -> DynamicTest.dynamicTest(entry.row() + " leaves " + example, () -> assertThat(example)
                        .doesNotMatch(entry.pattern().pattern()))));
    }

    @Test
    void noLineCostsAPatternTheStack() throws InterruptedException {
        // given
        List<String> lines = ENTRIES.stream()
                .flatMap(entry -> entry.yes().stream())
                .flatMap(example -> Stream.of(example, example + " ", example + "|"))
                .map(piece -> piece.repeat(1 + LONG / piece.length()) + "产业")
                .toList();
        List<Throwable> thrown = new CopyOnWriteArrayList<>();

        // when
        Thread narrow = new Thread(null, () -> lines.forEach(LinePatternFileTest::readByAll), "narrow", SMALL_STACK);
        narrow.setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        narrow.start();
        narrow.join();

        // then
        assertThat(thrown).isEmpty();
    }

    private static void readByAll(String line) {
        ENTRIES.forEach(entry -> entry.pattern().pattern().matcher(line).lookingAt());
    }

    @Test
    void everyPatternHasAnExample() {
        assertThat(ENTRIES).hasSizeGreaterThan(50).noneMatch(entry -> entry.yes()
                .isEmpty());
    }
}
