package org.industryfacts.region;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionTreeTest {

    private static final RegionTree TREE = RegionTree.load();

    @Test
    void holdsEveryProvinceOnce() {
        assertThat(TREE.provinces()).hasSize(34).extracting(Region::name).contains("上海市", "西藏自治区", "香港特别行政区");
    }

    @Test
    void everyDivisionIsBelowAnother() {
        assertThat(TREE.all()).hasSizeGreaterThan(3000).allSatisfy(region -> assertThat(
                        TREE.parent(region.code()).isPresent())
                .isEqualTo(region.level() != Region.Level.PROVINCE));
    }

    @ParameterizedTest
    @CsvSource({
        "310115, 310000", // a municipality has its districts directly below it
        "429004, 420000", // a county-level city that the province administers itself
        "320507, 320500",
        "441900, 440000", // a prefecture without counties
        "320500, 320000",
    })
    void knowsTheParent(String code, String parent) {
        assertThat(TREE.parent(code)).map(Region::code).contains(parent);
    }

    @Test
    void listsAncestorsFromTheNearest() {
        assertThat(TREE.ancestors("440402")).extracting(Region::name).containsExactly("珠海市", "广东省");
    }

    @Test
    void listsChildrenInTheOrderOfTheirCodes() {
        assertThat(TREE.children("440400")).extracting(Region::name).containsExactly("香洲区", "斗门区", "金湾区");
    }

    @ParameterizedTest
    @CsvSource({
        "310115, 310000, true",
        "310115, 310115, true",
        "310000, 310115, false",
        "320507, 310000, false",
        "429004, 420000, true",
        "330100, 330000, true",
    })
    void tellsWhetherOneIsWithinAnother(String code, String ancestor, boolean within) {
        assertThat(TREE.isWithin(code, ancestor)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "上海, 310000",
        "浦东, 310115",
        "浦东新区, 310115",
        "内蒙古, 150000",
        "恩施州, 422800",
        "西双版纳, 532800",
        "香港, 810000",
        "神农架, 429021",
        "碑林, 610103",
        "清新, 441803",
        "石柱县, 500240",
        "沙县, 350405",
        "达茂旗, 150223",
    })
    void findsByShortAndFormerNames(String name, String code) {
        assertThat(TREE.named(name)).extracting(Region::code).containsExactly(code);
    }

    @Test
    void namesAreNotUnique() {
        assertThat(TREE.named("鼓楼区")).hasSize(4);
        assertThat(TREE.named("朝阳")).extracting(Region::code).first().isEqualTo("211300");
        assertThat(TREE.named("吉林")).extracting(Region::code).startsWith("220000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全国", "市辖区", "城", "苏州工业园区", "省直辖县级行政区划"})
    void holdsNoPlaceholders(String name) {
        assertThat(TREE.named(name)).isEmpty();
    }

    @Test
    void unknownCodesAreNamed() {
        assertThat(TREE.byCode("100000")).isEmpty();
        assertThatThrownBy(() -> TREE.isWithin("310115", "999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310000,上海市                 | 2: 2 columns instead of 3",
                "31000,上海市,                 | 2: code is not six digits: 31000",
                "310115,浦东新区,              | 2: nothing above 310115",
                "310000, ,                     | 2: name is blank",
                "310000,上海市,;310000,沪,沪   | 3: the code 310000 is there twice",
            })
    void badLinesFailWithTheirNumber(String lines, String message) throws IOException {
        // given
        String file = "# code, name, other names\n" + lines.replace(',', '\t').replace(';', '\n');

        // then
        assertThatThrownBy(() -> RegionTree.read(new StringReader(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gbt2260.tsv:" + message);
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        List<Region> bearers = TREE.named("鼓楼区");

        assertThatThrownBy(() -> bearers.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TREE.children("440400").remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
