package org.industryfacts.engine.value;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions of public conformance suites for Chinese numbers, quantities and times. */
class ConformanceTest {

    static Stream<ComparedExpression> expressions() {
        return ComparedExpression.in("/corpus/conformance.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void readsWhatTheFileSays(ComparedExpression expression) {
        expression.check();
    }
}
