package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndentFilterTest {

    private final IndentFilter filter = new IndentFilter();

    @ParameterizedTest
    @CsvSource({
        "????据了解,据了解",
        "??“链主”企业,“链主”企业",
        "\uFFFD\uFFFD\uFFFD\uFFFD据了解,据了解",
        "?? ? ?2023年,2023年",
        "\u3000??据了解,据了解",
        "\\u3000\\u3000据了解,据了解",
    })
    void removesWhatIsLeftOfAnIndent(String given, String expected) {
        assertThat(filter.apply(CleanText.of(given)).text()).isEqualTo(expected);
    }

    @Test
    void looksAtEveryLine() {
        // when
        CleanText filtered = filter.apply(CleanText.of("????第一段。\n????第二段。\n\n??第三段"));

        // then
        assertThat(filtered.text()).isEqualTo("第一段。\n第二段。\n\n第三段");
        assertThat(filtered.edits()).extracting(Edit::kind).containsOnly("indent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?据了解",
                "路在何方????",
                "????",
                "????\n据了解",
                "??!真的",
                "\u3000\u3000据了解",
                "为什么??不知道",
                "？？什么",
                "\uFFFD京市",
                "缺了\uFFFD\uFFFD字",
            })
    void leavesAllElse(String given) {
        // given
        CleanText text = CleanText.of(given);

        // then
        assertThat(filter.apply(text)).isSameAs(text);
    }
}
