package org.industryfacts.engine.place;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceScannerTest {

    private static final PlaceScanner SCANNER = PlaceScanner.load();

    @Test
    void joinsWhatIsPartOfOneAnother() {
        // when
        List<PlaceMention> mentions = SCANNER.scan("位于广东省珠海市香洲区三溪科创城的项目封顶。");

        // then
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.span().of("位于广东省珠海市香洲区三溪科创城的项目封顶。")).isEqualTo("广东省珠海市香洲区三溪科创城");
            assertThat(mention.id()).isEqualTo("zone:sanxi");
            assertThat(mention.regionCode()).isEqualTo("440402");
        });
    }
}
