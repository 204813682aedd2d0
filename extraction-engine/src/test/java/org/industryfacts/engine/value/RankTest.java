package org.industryfacts.engine.value;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RankTest {

    private static final ValueScanner SCANNER = ValueScanner.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "产量位居全国第三, 第三, 3, false",
        "排名第12位。, 第12位, 12, false",
        "居全省首位;, 首位, 1, false",
        "增速居各市之首, 之首, 1, false",
        "跻身世界前十, 前十, 10, true",
        "进入全国前60强, 前60强, 60, true",
        "跻身全国十强。, 十强, 10, true",
        "进入全国前30强城市, 前30强, 30, true",
        "位列前十行列。, 前十, 10, true",
        "以83家居首。, 首, 1, false",
        "蝉联全国销量冠军。, 冠军, 1, false",
        "位列第22位(全国), 第22位, 22, false",
        "是全国第二大港口, 第二大, 2, false",
        "是全球五大航空枢纽之一, 五大, 5, true"
    })
    void readsPlaces(String text, String written, int place, boolean within) {
        // when
        List<Rank> ranks = ranksIn(text);

        // then
        assertThat(ranks).hasSize(1);
        assertThat(ranks.get(0).span().of(text)).isEqualTo(written);
        assertThat(ranks.get(0).place()).isEqualTo(place);
        assertThat(ranks.get(0).within()).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一批名单", "第三代半导体", "前三季度", "前两年亏损", "首位专家", "第一家企业", "五大产业", "前10位客户", "目前三家", "第五届大会", "第2001位",
                "入选500强", "单项冠军", "大赛冠军", "五强战略"
            })
    void leavesWhatOnlyNumbers(String text) {
        assertThat(ranksIn(text)).isEmpty();
    }

    private static List<Rank> ranksIn(String text) {
        return SCANNER.scan(text).stream()
                .filter(Rank.class::isInstance)
                .map(Rank.class::cast)
                .toList();
    }
}
