package org.industryfacts.engine.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tells the first words of a news item from those of any paragraph. */
class DatelinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社江河4月26日电(记者李明)记者获悉,",
                "新华社北京3月5日电 国家统计局发布,",
                "本报讯(记者李明)昨日,",
                "本报江河4月26日讯 高新区",
                "江河日报(记者李明)4月底,",
                "江河日报讯 记者李明报道:",
                "中新网江河4月26日电 (记者 李明)记者",
                "本报记者李明报道:高新区",
                "(记者 李明)昨日,高新区",
            })
    void knowsDatelines(String text) {
        assertThat(Datelines.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者从高新区管委会获悉,一季度园区新增企业120家。",
                "本报记者日前走进江河电池厂,",
                "近日,百度智能云与高新区签约。",
                "江河日报社与高新区签订协议。",
                "今年以来,全网用电量增长8%。",
                "(一)做强主导产业。",
            })
    void knowsOthers(String text) {
        assertThat(Datelines.begins(text)).isFalse();
    }
}
