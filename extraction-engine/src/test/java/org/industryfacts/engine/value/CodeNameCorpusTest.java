package org.industryfacts.engine.value;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.value.Corpus.Case;

/** The corpus of names that hold digits. */
class CodeNameCorpusTest {

    private static final ValueScanner SCANNER = ValueScanner.load();

    static Stream<Case> cases() {
        return Corpus.cases("/corpus/name.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheNamesOfTheSentenceAndNoOthers(Case line) {
        // given
        String text = line.sentence().text();

        // when
        List<CodeName> found = SCANNER.scan(text).stream()
                .filter(CodeName.class::isInstance)
                .map(CodeName.class::cast)
                .toList();

        // then
        Corpus.check(line, found, new CodeNameReading(text));
    }
}
