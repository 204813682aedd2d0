package org.industryfacts.query.projection;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionPathTest {

    @Test
    void aDistrictLiesInItsPrefectureAndItsProvince() {
        // when
        List<String> path = RegionPath.of(List.of("510104"));

        // then
        assertThat(path).containsExactlyInAnyOrder("510104", "510100", "510000");
    }

    @Test
    void whatLiesTogetherIsNamedOnce() {
        // when
        List<String> path = RegionPath.of(List.of("510104", "510100", "510000"));

        // then
        assertThat(path).containsExactlyInAnyOrder("510104", "510100", "510000");
    }

    @Test
    void aNationwideFactLiesNowhere() {
        // when
        List<String> path = RegionPath.of(List.of());

        // then
        assertThat(path).isEmpty();
    }
}
