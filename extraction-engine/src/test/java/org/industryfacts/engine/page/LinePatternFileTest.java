package org.industryfacts.engine.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.industryfacts.engine.page.LinePatternFile.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line pattern reads its own examples, and none of those that it must not. */
class LinePatternFileTest {

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
    void everyPatternHasAnExample() {
        assertThat(ENTRIES).hasSizeGreaterThan(50).noneMatch(entry -> entry.yes()
                .isEmpty());
    }
}
