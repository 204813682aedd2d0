package org.industryfacts.engine.focus;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.grammar.Element;
import org.industryfacts.engine.grammar.RuleFile;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.place.PlaceScanner;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a place does to an industry, the verb is no part of the place's name, though its object ends as parks do. */
class FocusVerbsTest {

    private static final PlaceScanner PLACES = PlaceScanner.load();

    /** The words that the rule goes by which reads 聚焦低空经济的园区: all that mean a focus. */
    private static final String RULE = "industry_focus.of-which";

    static List<String> verbs() {
        return RuleFile.load(FocusReader.class, "focus.rules").stream()
                .filter(rule -> rule.id().equals(RULE))
                .flatMap(rule -> ((Element.WordAnchor) rule.anchor()).words().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void isNoPartOfAPlace(String verb) {
        // when
        List<PlaceMention> places = PLACES.scan("近年来,宜春市" + verb + "锂电产业基地。");

        // then
        assertThat(places).extracting(PlaceMention::name).containsExactly("宜春市");
    }
}
