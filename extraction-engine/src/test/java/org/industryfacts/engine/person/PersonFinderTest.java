package org.industryfacts.engine.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.name.WordEdges;

import static org.assertj.core.api.Assertions.assertThat;

class PersonFinderTest {

    private static final PersonFinder FINDER = PersonFinder.load(Posts.load(), new WordEdges(WordSegmenter.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "董事长刘雅容表示|刘雅容",
                "所长高志远说|高志远",
                "首席科学家欧阳明高介绍|欧阳明高",
                "总经理 何伟棠:我们去年扩产|何伟棠",
                "常务副总裁孟和巴图告诉记者|孟和巴图",
                "工程师买买提·艾力在塔筒上|买买提·艾力",
                "院士陆军介绍|陆军",
                "理事长由沈永平担任|沈永平",
                "大会推选周允恒为会长|周允恒",
                "何志谦(苏州芯准半导体有限公司总经理)|何志谦",
                "清华大学薛其坤院士|薛其坤",
                "市长王强|王强",
            })
    void findsThePerson(String text, String person) {
        // when
        List<String> found = names(text);

        // then
        assertThat(found).containsExactly(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司董事长高度重视研发",
                "高级工程师占员工总数的35%",
                "主任医师、护士等参加培训",
                "会长单位为中联重科",
                "董事长任期届满",
                "市长热线全天受理",
                "董事长王",
            })
    void leavesOrdinaryWordsAlone(String text) {
        // when
        List<String> found = names(text);

        // then
        assertThat(found).isEmpty();
    }

    @Test
    void findsAPersonAgainWithoutAPost() {
        // given
        String text = "厂长曲俊峰走进车间。工人们围住曲俊峰。";

        // when
        List<String> found = names(text);

        // then
        assertThat(found).containsExactly("曲俊峰", "曲俊峰");
    }

    @Test
    void findsAllInARow() {
        // when
        List<String> found = names("中国科学院院士褚君浩、谭蔚泓到会");

        // then
        assertThat(found).containsExactly("褚君浩", "谭蔚泓");
    }

    private static List<String> names(String text) {
        return FINDER.in(text, List.of()).stream().map(span -> span.of(text)).toList();
    }
}
