package org.industryfacts.engine.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleMatcherTest {

    @ParameterizedTest(name = "{0} on {1} reads {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // literals, options and their order
                "增长 <percent>                 ; 产值 增长 <26%>            ; 增长26%",
                "同比? 增长 <percent>            ; 产值 增长 <26%>            ; 增长26%",
                "同比? 增长 <percent>            ; 同比 增长 <26%>            ; 同比增长26%",
                "增|增长 <percent>               ; 增长 <26%>                 ; 增长26%",
                "增 <percent>                   ; 增长 <26%>                 ; ",
                "长 <percent>                   ; 增长 <26%>                 ; ",
                "下降 <percent>                 ; 增长 <26%>                 ; ",
                // both sides of the anchor
                "约 <percent> 左右              ; 约 <26%> 左右              ; 约26%左右",
                "<percent> 的 {subject}         ; <26%> 的 n股权             ; 26%的股权",
                "<percent> 的 {subject}         ; <26%> 的                   ; ",
                // phrases, mentions
                "{indicator} 达 <percent>        ; n工业 n产值 达 <26%>         ; 工业产值达26%",
                "{indicator}? 达 <percent>       ; 已 达 <26%>                ; 达26%",
                "[time] 达 <percent>            ; [2023年] 达 <26%>          ; 2023年达26%",
                "[time] 达 <percent>            ; 去年 达 <26%>              ; ",
                // gaps: the shortest that lets the rest match
                "{indicator} ..2 <percent>      ; n产值 已经 达到 <26%>        ; 产值已经达到26%",
                "{indicator} ..1 <percent>      ; n产值 已经 达到 <26%>        ; ",
                "同比 ..3 <percent>              ; 同比 同比 增长 <26%>         ; 同比增长26%",
                "..2 <percent>                  ; 增长 <26%>                 ; 26%",
                // a phrase gives way to what comes after it
                "<percent> {subject} 项目         ; <26%> n风电 n项目            ; 26%风电项目",
                "<percent> {subject} 工程         ; <26%> n风电 n项目            ; ",
                // what must not stand there
                "!同比 增长 <percent>            ; 增长 <26%>                 ; 增长26%",
                "!同比 增长 <percent>            ; 同比 增长 <26%>             ; ",
                "<percent> !左右|以上 的?         ; <26%> 左右                 ; ",
                // backtracking over what is optional
                "同比 均? 均 <percent>            ; 同比 均 <26%>              ; 同比均26%",
                "达? ..1 达 <percent>            ; 产值 达 <26%>              ; 达26%"
            })
    void readsOutwardsFromTheAnchor(String pattern, String words, String expected) throws IOException {
        // given
        WordsGround ground = new WordsGround(words);

        // when
        Optional<RuleMatch> match =
                new RuleMatcher(ground).match(rule(pattern), ground.anchor().start());

        // then
        assertThat(match.map(found -> found.span().of(ground.text()))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void keepsPhrasesUnderTheirNames() throws IOException {
        // given
        WordsGround ground = new WordsGround("n产值 占 n全部 n工业 达到 <26%>");

        // when
        RuleMatch match = new RuleMatcher(ground)
                .match(
                        rule("{from} {verb:占} {to} ..1 <percent>"),
                        ground.anchor().start())
                .orElseThrow();

        // then
        assertThat(match.phrase("from").orElseThrow().of(ground.text())).isEqualTo("产值");
        assertThat(match.phrase("verb").orElseThrow().of(ground.text())).isEqualTo("占");
        assertThat(match.phrase("to").orElseThrow().of(ground.text())).isEqualTo("全部工业");
        assertThat(match.phrase("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{subject} <开工>          ; n风电 n项目 开工 <26%>     ; 风电项目开工",
                "<开工|开工建设> {subject}   ; 开工 n风电 n项目 <26%>     ; 开工风电项目",
                "{subject+} 已? <建成|开工>  ; n风电 n项目 已 开工 <26%>  ; 风电项目已开工",
                "<开工>                   ; 风电 开工建设 <26%>       ; ",
                "{subject} ~ <开工>        ; n风电 已 又 开工 <26%>      ; 风电已又开工",
                "{subject} ~ <开工>        ; n风电 开工 <26%>           ; 风电开工",
                "{subject} ~ <开工>        ; n风电 没有 开工 <26%>       ; ",
                "<开工> ~ [time]          ; 开工 已 [去年] <26%>        ; 开工已去年",
                "<开工> ..的 {subject}     ; 开工 由 甲 、 乙 办 的 n基地 <26%>    ; 开工由甲、乙办的基地",
                "<开工> ..的 {subject}     ; 开工 甲 的 乙 办 的 n基地 <26%>     ; 开工甲的乙办的基地",
                "<开工> ..的 {subject}     ; 开工 甲 办 的 , 乙 的 n基地 <26%>   ; ",
                "<开工> ..的 {subject}     ; 开工 <26%> 的 n基地             ; ",
                "<开工> ..的 {subject}     ; 开工 n基地 <26%>               ; ",
                "<开工> [time]            ; 风电 开工 [去年] <26%>    ; 开工去年",
            })
    void readsOutwardsFromAWordToo(String pattern, String words, String expected) throws IOException {
        // given
        WordsGround ground = new WordsGround(words);
        int anchor = ground.text().indexOf("开工");

        // when
        Optional<RuleMatch> match = new RuleMatcher(ground).match(rule(pattern), anchor);

        // then
        assertThat(match.map(found -> found.span().of(ground.text()))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void keepsListsAndMentionsUnderTheirNames() throws IOException {
        // given
        WordsGround ground = new WordsGround("[去年] n风电 开工 <26%>");
        int anchor = ground.text().indexOf("开工");

        // when
        RuleMatch match = new RuleMatcher(ground)
                .match(rule("{when=time} {subject+} <开工>"), anchor)
                .orElseThrow();

        // then
        assertThat(match.items("subject"))
                .extracting(span -> span.of(ground.text()))
                .containsExactly("风电");
        assertThat(match.items("when"))
                .extracting(span -> span.of(ground.text()))
                .containsExactly("去年");
        assertThat(match.anchor().of(ground.text())).isEqualTo("开工");
    }

    @Test
    void theFirstRuleThatMatchesDecides() throws IOException {
        // given
        WordsGround ground = new WordsGround("n产值 增长 <26%>");
        Rule special = rule("同比 增长 <percent>");
        Rule general = rule("增长 <percent>");
        Rule last = rule("<percent>");

        // when
        Optional<RuleMatch> match = new RuleMatcher(ground)
                .first(List.of(special, general, last), ground.anchor().start());

        // then
        assertThat(match.map(RuleMatch::rule)).contains(general);
    }

    @Test
    void isNotTriedOnAnAnchorOfAnotherKind() throws IOException {
        // given
        WordsGround ground = new WordsGround("增长 <26%>");

        // when
        Optional<RuleMatch> match = new RuleMatcher(ground)
                .match(rule("增长 <money>"), ground.anchor().start());

        // then
        assertThat(match).isEmpty();
    }

    private static Rule rule(String pattern) throws IOException {
        String file = "rule metric.x\nmatch " + pattern + "\nyes a => b=c\nno d\n";
        return RuleFile.parse("test.rules", new BufferedReader(new StringReader(file)))
                .get(0);
    }
}
