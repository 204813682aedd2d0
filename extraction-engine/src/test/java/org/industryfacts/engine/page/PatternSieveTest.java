package org.industryfacts.engine.page;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.page.LinePattern.Scope;
import org.industryfacts.engine.page.LinePatternFile.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class PatternSieveTest {

    @Test
    void holdsBackAPatternWhoseWordsTheLineLacks() {
        // given
        PatternSieve sieve = new PatternSieve(List.of(
                pattern("(?=.*(?:icp备|版权所有)).{0,20}(?:icp备|版权所有).*"), pattern("\\d+"), pattern("(?=.*(?:>)).+")));

        // when
        List<Integer> through = sieve.through("京ICP备123号").stream().boxed().toList();

        // then
        assertThat(through).containsExactly(0, 1);
    }

    @Test
    void holdsBackNoPatternFromItsExamples() {
        for (Entry entry : LinePatternFile.read()) {
            // given
            PatternSieve sieve = new PatternSieve(List.of(entry.pattern()));

            for (String example : entry.yes()) {
                // when
                boolean through = sieve.through(example).get(0);

                // then
                assertThat(through).as("%s, %s", entry.row(), example).isTrue();
            }
        }
    }

    private static LinePattern pattern(String expression) {
        return new LinePattern(
                LineKind.NUMBER, Scope.ANY, false, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }
}
