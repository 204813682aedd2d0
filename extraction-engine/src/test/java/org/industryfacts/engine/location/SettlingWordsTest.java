package org.industryfacts.engine.location;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.reading.ArticleReader;
import org.industryfacts.fact.Slots.OrgLocation;

import static org.assertj.core.api.Assertions.assertThat;

/** Every verb of settling is read in every frame that its table says it stands in. */
class SettlingWordsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    /** By frame, a sentence in which the verb stands for the sign. */
    private static final Map<String, String> FRAMES = Map.of(
            "at", "东方日升、天合光能等企业*滁州高新区。",
            "reach", "东方日升、天合光能等企业*滁州高新区。",
            "in", "东方日升、天合光能等企业在滁州高新区*。",
            "here", "滁州高新区环境优越,东方日升、天合光能等企业在此*。",
            "draws", "滁州高新区*东方日升、天合光能等企业。",
            "hosts", "滁州高新区*东方日升、天合光能等企业。");

    @ParameterizedTest
    @MethodSource("sentences")
    void isReadInEachOfItsFrames(String sentence) {
        // when
        Stream<OrgLocation> locations =
                ENGINE.extract(new ArticleText(new UUID(0, 4), "r", sentence, "text/plain", null, null)).stream()
                        .map(fact -> fact.slots())
                        .filter(OrgLocation.class::isInstance)
                        .map(OrgLocation.class::cast);

        // then
        assertThat(locations)
                .containsExactlyInAnyOrder(new OrgLocation("东方日升", "滁州高新区"), new OrgLocation("天合光能", "滁州高新区"));
    }

    static List<String> sentences() {
        return LexiconFile.read(ArticleReader.class, "settling-words.tsv", 3).stream()
                .flatMap(row -> Arrays.stream(row.text(2).split(" "))
                        .filter(FRAMES::containsKey)
                        .map(frame -> FRAMES.get(frame).replace("*", row.text(0))))
                .toList();
    }
}
