package org.industryfacts.engine.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpotsTest {

    @ParameterizedTest
    @CsvSource({"张家湾|设计小镇,true", "赵家庄|产业园,true", "海湾|小镇,false", "智能化|产业园,false"})
    void beginANameByOneWord(String words, boolean begins) {
        // given
        Words row = Words.of(words);

        // when
        boolean begun = Spots.begins(row.text(), row.tokens().get(0).span());

        // then
        assertThat(begun).isEqualTo(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"白鹭|湾|科技城", "大|孤山|化工园区", "小|凤|河|产业园"})
    void beginANameByWordsThatMakeOne(String words) {
        // given
        Words row = Words.of(words);

        // when
        boolean begun = Spots.begin(row.text(), row.tokens());

        // then
        assertThat(begun).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"白鹭湾", "孤|山|园区", "新型|材料|产业园", "生物|医药|港|湾|产业园"})
    void doNotBeginOtherNames(String words) {
        // given
        Words row = Words.of(words);

        // when
        boolean begun = Spots.begin(row.text(), row.tokens());

        // then
        assertThat(begun).isFalse();
    }
}
