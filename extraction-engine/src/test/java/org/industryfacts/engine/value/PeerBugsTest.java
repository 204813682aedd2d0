package org.industryfacts.engine.value;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that other recognisers are known to get wrong. */
class PeerBugsTest {

    static Stream<ComparedExpression> expressions() {
        return ComparedExpression.in("/corpus/peer-bugs.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void readsWhatTheFileSays(ComparedExpression expression) {
        expression.check();
    }
}
