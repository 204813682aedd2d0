package org.industryfacts.region;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ZoneRegisterTest {

    private static final RegionTree REGIONS = RegionTree.load();
    private static final ZoneRegister ZONES = ZoneRegister.load(REGIONS);

    @Test
    void holdsTheZonesOfEachKind() {
        assertThat(ZONES.all()).hasSizeGreaterThan(500).extracting(Zone::kind).contains(Zone.Kind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "光谷, zone:wuhan-donghu-high-tech, 420100",
        "武汉东湖高新区, zone:wuhan-donghu-high-tech, 420100",
        "合肥高新区, zone:hefei-high-tech, 340100",
        "合肥高新技术开发区, zone:hefei-high-tech, 340100",
        "成都国家高新技术产业开发区, zone:chengdu-high-tech, 510100",
        "相城经开区, zone:xiangcheng-economic, 320507",
        "苏州工业园区, zone:suzhou-industrial, 320500",
        "西宁国家级经济技术开发区, zone:xining-economic, 630100",
        "东侨经济技术开发区, zone:ningde-dongqiao-economic, 350900",
        "上海自贸区, zone:shanghai-free-trade, 310000",
        "中国(北京)自由贸易试验区, zone:beijing-free-trade, 110000",
        "滨海高新区, zone:tianjin-binhai-high-tech, 120116",
        "雄安, zone:xiongan-new-area, 130600",
        "横琴, zone:hengqin, 440402",
    })
    void findsByNameAndByAlias(String name, String id, String regionCode) {
        assertThat(ZONES.named(name)).hasValueSatisfying(zone -> {
            assertThat(zone.id()).isEqualTo(id);
            assertThat(zone.regionCode()).isEqualTo(regionCode);
            assertThat(ZONES.byId(id)).contains(zone);
        });
    }

    @Test
    void bareKindsAreNoNames() {
        assertThat(ZONES.named("高新区")).isEmpty();
        assertThat(ZONES.named("经济技术开发区")).isEmpty();
        assertThat(ZONES.named("新区")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone:a,甲高新区,,310000                          | 1: 4 columns instead of 5",
                "zone:A,甲高新区,,310000,park                     | 1: id is not zone: and a slug: zone:A",
                "zone:a,甲高新区,,319999,park                     | 1: no region has the code 319999",
                "zone:a,甲高新区,,310000,城                       | 1: no Kind is written",
                "zone:a,甲园,,310000,park;zone:a,乙园,,310000,park | 2: the id zone:a is there twice",
                "zone:a,甲园,丙,310000,park;zone:b,乙园,丙,310000,park | 2: the name 丙 is also one of zone:a",
                "zone:a,甲经济技术开发区,甲经开区,310000,economic | 1: the name 甲经开区 is also one of zone:a",
            })
    void badLinesFailWithTheirNumber(String lines, String message) {
        // given
        String file = lines.replace(',', '\t').replace(';', '\n');

        // then
        assertThatThrownBy(() -> ZoneRegister.read(REGIONS, new StringReader(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zones.tsv:" + message);
    }

    @Test
    void commentsAndBlankLinesAreNoRows() throws IOException {
        assertThat(ZoneRegister.read(REGIONS, new StringReader("# none\n\n")).all())
                .isEmpty();
    }
}
