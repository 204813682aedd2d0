package org.industryfacts.engine.reading;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Things that an article introduces by a name in quotation marks. */
class ThingNamesTest {

    private static final NameLexicon LEXICON = NameLexicon.load();
    private static final WordEdges EDGES = new WordEdges(WordSegmenter.load());

    @ParameterizedTest
    @CsvSource({"超大型|集装箱船|“|岚鲸号|”|交付,岚鲸号", "机器人|取名|“|云小岚|”,云小岚", "卫星|“|岚星01|”|升空,岚星01"})
    void areThoseOfThingsThatAreGivenNames(String words, String name) {
        // when
        List<Name> names = read(words);

        // then
        assertThat(names).singleElement().satisfies(found -> {
            assertThat(found.canonical()).isEqualTo(name);
            assertThat(found.kind()).isEqualTo(NameKind.THING);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打造|“|岚鲸号|”|品牌",
                "“|岚鲸号|”",
                "集装箱船|“|企业|”",
                "集装箱船|“|岚|”",
                "集装箱船|“|岚鲸、云鲸|”",
                "集装箱船|“|岚鲸岚鲸岚鲸岚鲸岚鲸岚鲸号|”",
                "集装箱船|“|岚鲸号"
            })
    void areNotOtherQuotations(String words) {
        // when
        List<Name> names = read(words);

        // then
        assertThat(names).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"集装箱船“岚鲸号”交付,true", "。“岚鲸号”交付,false", "岚鲸号交付,false"})
    void standWithinAPhraseThatEndsWithTheQuotation(String text, boolean within) {
        // given
        int start = text.indexOf("岚鲸号");
        ThingNames things = new ThingNames(text, LEXICON, EDGES);

        // when
        boolean found = things.isQuotedWithin(new Span(start, start + 3));

        // then
        assertThat(found).isEqualTo(within);
    }

    private static List<Name> read(String parted) {
        Words words = Words.of(parted);
        return new ThingNames(words.text(), LEXICON, EDGES).in(words.tokens());
    }
}
