package org.industryfacts.engine.focus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.place.PlaceScanner;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a place does to an industry, the verb is no part of the place's name, though its object ends as parks do. */
class FocusVerbsTest {

    private static final PlaceScanner PLACES = PlaceScanner.load();
    private static final Set<String> LISTS = Set.of("focus", "strong", "develop");

    static List<String> verbs() throws IOException {
        try (BufferedReader rules = new BufferedReader(
                new InputStreamReader(FocusReader.class.getResourceAsStream("focus.rules"), StandardCharsets.UTF_8))) {
            return rules.lines()
                    .filter(line -> line.startsWith("list ") && LISTS.contains(line.split(" +")[1]))
                    .flatMap(line -> Stream.of(line.split(" *= *")[1].split(" +")))
                    .distinct()
                    .toList();
        }
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
