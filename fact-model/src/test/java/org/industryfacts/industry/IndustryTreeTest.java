package org.industryfacts.industry;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndustryTreeTest {

    private static final IndustryTree TREE = IndustryTree.load();

    @Test
    void holdsTheIndustriesUnderManyNames() {
        assertThat(TREE.all()).hasSizeGreaterThan(300);
        assertThat(TREE.all()).flatExtracting(Industry::names).hasSizeGreaterThan(4000);
    }

    @Test
    void everyIndustryComesAfterItsParent() {
        // given
        Set<String> before = new HashSet<>();

        // then
        for (Industry industry : TREE.all()) {
            assertThat(TREE.parent(industry.id()).map(Industry::id).map(before::contains))
                    .as(industry.id())
                    .isIn(Optional.of(true), Optional.empty());
            before.add(industry.id());
        }
    }

    @Test
    void noNameStandsForTwoIndustries() {
        // given
        Map<String, String> owners = new HashMap<>();

        // then
        for (Industry industry : TREE.all()) {
            for (String name : industry.names()) {
                assertThat(owners.put(Spelling.fold(name), industry.id()))
                        .as(name)
                        .isNull();
            }
        }
    }

    @Test
    void coversEveryDivisionThatNewsSpeaksOf() {
        assertThat(TREE.all())
                .extracting(Industry::division)
                .contains("A01", "B06", "C13", "C26", "C27", "C36", "C39", "D44", "E47", "F52", "G55", "H62", "I65")
                .contains("J66", "K70", "L72", "M73", "N77", "O80", "P83", "Q84", "R89");
    }

    @ParameterizedTest
    @CsvSource({
        "cell-and-gene-therapy, biomedicine, true",
        "cell-and-gene-therapy, bioeconomy, true",
        "biomedicine, biomedicine, true",
        "biomedicine, cell-and-gene-therapy, false",
        "eda, semiconductors, true",
        "drones, low-altitude-economy, true",
        "robotics, automotive, false",
        "power-batteries, energy, true",
    })
    void tellsWhetherOneIsWithinAnother(String id, String ancestor, boolean within) {
        assertThat(TREE.isWithin(id, ancestor)).isEqualTo(within);
    }

    @Test
    void listsAncestorsFromTheNearest() {
        assertThat(TREE.ancestors("evtol"))
                .extracting(Industry::id)
                .containsExactly("low-altitude-economy", "aerospace", "high-end-equipment", "manufacturing");
    }

    @Test
    void listsChildrenInTheOrderOfTheData() {
        assertThat(TREE.children("low-altitude-economy"))
                .extracting(Industry::id)
                .containsExactly("drones", "evtol", "general-aviation");
        assertThat(TREE.children("evtol")).isEmpty();
    }

    @Test
    void umbrellaWordsAreKnownAndAreNoIndustries() {
        assertThat(TREE.umbrella())
                .contains("未来产业", "新兴产业", "战略性新兴产业", "先进制造业", "高技术产业", "主导产业")
                .allSatisfy(word -> {
                    assertThat(TREE.isUmbrella(word)).isTrue();
                    assertThat(TREE.find(word)).isEmpty();
                    assertThat(TREE.within(word)).isEmpty();
                });
    }

    @Test
    void unknownIdsAreNamed() {
        assertThat(TREE.byId("astrology")).isEmpty();
        assertThatThrownBy(() -> TREE.isWithin("astrology", "energy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("astrology");
        assertThatThrownBy(() -> TREE.isWithin("energy", "astrology"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("astrology");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C13", "A01", "T97", "C43", "D44", "S96"})
    void divisionsHaveTheLetterOfTheirSection(String code) {
        assertThat(Division.exists(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C12", "C44", "A00", "T98", "27", "C7", "c27", "C270", "U97"})
    void otherCodesAreNoDivisions(String code) {
        assertThat(Division.exists(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steel,,钢铁,steel,C31,炼钢                       | 2: 6 columns instead of 7",
                "Steel,,钢铁,steel,C31,,                          | 2: id is no slug: Steel",
                "steel,,,steel,C31,,                              | 2: a label of steel is blank",
                "steel,,钢铁,,C31,,                               | 2: a label of steel is blank",
                "steel,,钢铁,steel,B31,,                          | 2: GB/T 4754 has no division B31",
                "steel,,钢,steel,C31,,                            | 2: one character means an industry only as a whole: 钢",
                "steel,,钢铁,steel,C31,铁,                        | 2: one character means an industry only as a whole: 铁",
                "steel,,钢铁,steel,C31,炼钢  特钢,                | 2: one character means an industry only as a whole",
                "steel,,钢铁,steel,C31,,铁  钢                    | 2: a name of steel is blank",
                "steel,metals,钢铁,steel,C31,,                    | 2: no industry metals comes before steel",
                "steel,steel,钢铁,steel,C31,,                     | 2: no industry steel comes before steel",
                "steel,,钢铁,steel,C31,,;steel,,炼钢,steel,C31,,  | 3: the id steel is there twice",
                "steel,,钢铁,steel,C31,,;iron,,铁矿,iron,B08,钢铁, | 3: the name 钢铁 is also one of steel",
                "steel,,钢铁,steel,C31,,;iron,,铁矿,iron,B08,,钢铁 | 3: the name 钢铁 is also one of steel",
                "ai,,AI,ai,I65,ai,                                | 2: the name ai is also one of ai",
                "steel,,钢铁,steel,C31,钢和铁 钢与铁,             | 2: the name 钢与铁 is also one of steel",
                "future,,未来产业,future,,,                       | 2: the name 未来产业 is also a word of kind umbrella",
                "car,,汽车,cars,C36,汽车城,                       | 2: the name 汽车城 is also a word of kind other",
            })
    void badLinesFailWithTheirNumber(String lines, String message) {
        // given
        String file = "# industries\n" + lines.replace(',', '\t').replace(';', '\n');
        String words = "未来产业\tumbrella\n汽车城\tother\n";

        // then
        assertThatThrownBy(() -> IndustryTree.read(new StringReader(file), new StringReader(words)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("industries.tsv:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产业                          | 1: 1 columns instead of 2",
                "产业,word                     | 1: no WordKind is written \"word\"",
                "' ,facet'                     | 1: a word is blank",
                "产业,industry;产业,facet      | 2: the word 产业 is there twice",
            })
    void badWordsFailWithTheirNumber(String lines, String message) {
        // given
        String file = lines.replace(',', '\t').replace(';', '\n');

        // then
        assertThatThrownBy(() -> IndustryTree.read(new StringReader(""), new StringReader(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words.tsv:" + message);
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        // given
        Collection<Industry> all = TREE.all();
        List<Industry> children = TREE.children("energy");

        // then
        assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(children::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TREE.umbrella().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TREE.within("光伏").clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
