package org.industryfacts.engine.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingCodesTest {

    private static final String FIRM = "远岚科技";

    @ParameterizedTest
    @ValueSource(
            strings = {"(688001)", "(300001.SZ)", "(股票代码:600001)", "(证券代码:600001,下同)", "(SH:600001)", "(HKEX:0001)"})
    void stand(String code) {
        // when
        boolean stands = ListingCodes.stand(FIRM + code, FIRM.length());

        // then
        assertThat(stands).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "688001", "(2025)", "(宁波)", "(股票代码)", "(688001", "(688001,今年第二次公告)"})
    void areNotWhatOnlyLooksAlike(String other) {
        // when
        boolean stands = ListingCodes.stand(FIRM + other, FIRM.length());

        // then
        assertThat(stands).isFalse();
    }
}
