package org.industryfacts.engine.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSievesTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "<开工> 建设              ; 项目开工建设 ; true",
                "<开工> 建设              ; 项目开工仪式 ; false",
                "<开工> 建设              ; 项目开工     ; false",
                "项目|工程 <开工>          ; 项目开工     ; true",
                "项目|工程 <开工>          ; 工程开工     ; true",
                "项目|工程 <开工>          ; 企业开工     ; false",
                "项目 <开工>              ; 开工建设     ; false",
                // what may be absent lets through what comes after it
                "项目 已? <开工>           ; 项目开工     ; true",
                "项目 已? <开工>           ; 项目已开工   ; true",
                "项目 已? <开工>           ; 项目将开工   ; false",
                "已? <开工>               ; 将开工       ; true",
                "<开工> !仪式 建设          ; 开工建设     ; true",
                "<开工> !仪式 建设          ; 开工仪式     ; false",
                // no character tells of these
                "{subject} <开工>         ; 将开工       ; true",
                "[time] <开工>            ; 将开工       ; true",
                "项目 ..2 <开工>           ; 将开工       ; true",
                "项目 ~ <开工>             ; 将开工       ; true",
                "<开工>                   ; 开工         ; true"
            })
    void tellsByTheCharactersBesideTheAnchor(String pattern, String text, boolean expected) throws IOException {
        // given
        RuleSieves sieves = new RuleSieves();
        sieves.add(rule(pattern));
        int start = text.indexOf("开工");

        // when
        int next = sieves.next(0, text, new Span(start, start + 2));

        // then
        assertThat(next).isEqualTo(expected ? 0 : 1);
    }

    @Test
    void goesFromRuleToRule() throws IOException {
        // given
        RuleSieves sieves = new RuleSieves();
        for (String pattern : List.of("企业 <开工>", "项目 <开工>", "<开工> 建设", "<开工>")) {
            sieves.add(rule(pattern));
        }

        // when
        int first = sieves.next(0, "项目开工", new Span(2, 4));
        int second = sieves.next(first + 1, "项目开工", new Span(2, 4));
        int none = sieves.next(second + 1, "项目开工", new Span(2, 4));

        // then
        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(3);
        assertThat(none).isEqualTo(4);
    }

    private static Rule rule(String pattern) throws IOException {
        String file = "rule milestone.x\nmatch " + pattern + "\nyes a => b=c\nno d\n";
        return RuleFile.parse("test.rules", new BufferedReader(new StringReader(file)))
                .get(0);
    }
}
