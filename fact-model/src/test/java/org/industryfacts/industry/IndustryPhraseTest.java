package org.industryfacts.industry;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.data.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads {@code phrases.tsv} and {@code mentions.tsv}, which say what names which industry. */
class IndustryPhraseTest {

    private static final IndustryTree TREE = IndustryTree.load();

    record Case(String text, String expected) {}

    static List<Case> phrases() {
        return cases("phrases.tsv");
    }

    static List<Case> mentions() {
        return cases("mentions.tsv");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void findsWhatAPhraseNamesAsAWhole(Case phrase) {
        // when
        String found =
                TREE.find(phrase.text()).map(Industry::id).orElse(TREE.isUmbrella(phrase.text()) ? "umbrella" : "none");

        // then
        assertThat(found).isEqualTo(phrase.expected());
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void findsWhatATextMentions(Case mention) {
        // when
        List<String> found =
                TREE.within(mention.text()).stream().map(Industry::id).toList();

        // then
        assertThat(String.join(" ", found)).isEqualTo(mention.expected());
    }

    @Test
    void theCorpusHoldsEnoughOfEverySort() {
        assertThat(phrases())
                .filteredOn(phrase -> TREE.byId(phrase.expected()).isPresent())
                .hasSizeGreaterThan(120);
        assertThat(phrases())
                .filteredOn(phrase -> phrase.expected().equals("none"))
                .hasSizeGreaterThan(40);
        assertThat(mentions()).hasSizeGreaterThan(30);
    }

    private static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        DataFile.read(IndustryPhraseTest.class, file, 2, row -> cases.add(new Case(row.get(0), row.get(1))));
        return cases;
    }
}
