package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SimplificationFilterTest {

    private final SimplificationFilter filter = new SimplificationFilter(SimplificationTable.load());

    private String filtered(String text) {
        return filter.apply(CleanText.of(text)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "發展新質生產力, 发展新质生产力",
        "徐積明、劉會斌, 徐积明、刘会斌",
        "浦東平臺的碼頭, 浦东平台的码头",
        "裏面、裡面與公里, 里面、里面与公里",
        "堿基與鹼基, 碱基与碱基",
        "羣峯與麪粉, 群峰与面粉",
        // one character for two meanings, by the words around it
        "產業代表著方向, 产业代表着方向",
        "屏幕上跳動著數據, 屏幕上跳动着数据",
        "著名的顯著成果, 著名的显著成果",
        "這部專著的著作權, 这部专著的著作权",
        "著手、著重、著陸與著稱於世, 着手、着重、着陆与著称于世",
        "乾隆年間的乾坤, 乾隆年间的乾坤",
        "乾燥的餅乾很乾淨, 干燥的饼干很干净",
        "乾縣與乾旱, 乾县与干旱",
        "憑藉優勢, 凭借优势",
        "慰藉與狼藉, 慰藉与狼藉",
        "瞭望塔與瞭解, 瞭望塔与了解",
        "宫商角徵羽與徵收稅費, 宫商角徵羽与征收税费",
        "為甚麼, 为什么",
        "昇騰處理器與昇級, 昇腾处理器与升级",
        "答覆與覆蓋, 答复与覆盖",
        "沈先生沈默不語, 沈先生沉默不语",
        "錢鍾書與鍾愛, 钱锺书与钟爱",
    })
    void simplifiesByTheWordsAround(String traditional, String simplified) {
        assertThat(filtered(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"乾燥", "凭藉", "甚么", "饼乾", "瞭解"})
    void simplifiesSomePhrasesInAnyText(String phrase) {
        assertThat(filtered("这里说" + phrase + "二字")).doesNotContain(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王蒙著,人民文学出版社出版",
                "华为昇腾处理器与毕昇编译器",
                "乾照光电的李乾先生",
                "沈思远任沈阳沈重公司总经理",
                "钱锺书、於梨华与魏徵",
                "打坏了覆盖面板,想像不到",
                "瞭望塔与慰藉",
            })
    void leavesCharactersThatSimplifiedTextHasToo(String simplified) {
        // given
        CleanText given = CleanText.of(simplified);

        // then
        assertThat(filter.apply(given)).isSameAs(given);
    }

    @Test
    void keepsPositionsAndLogsRuns() {
        // when
        CleanText filtered = filter.apply(CleanText.of("未來的產業園區"));

        // then
        assertThat(filtered.offsets().isIdentity()).isTrue();
        assertThat(filtered.edits())
                .containsExactly(
                        new Edit(new Span(1, 2), "traditional", "來", "来"),
                        new Edit(new Span(3, 7), "traditional", "產業園區", "产业园区"));
    }

    @Test
    void leavesCharactersOutsideTheBasicPlaneAlone() {
        assertThat(filtered("𠮷野家發佈\uD842")).isEqualTo("𠮷野家发布\uD842");
    }
}
