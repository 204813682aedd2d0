package org.industryfacts.engine.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The damage is made by {@link ShiftDamage}, the same model that a repair is checked with, from sentences of our own.
 */
class ByteShiftFilterTest {

    private static final GbkTable GBK = GbkTable.load();
    private static final TextCleaner CLEANER = TextCleaner.load();

    /** What the page puts behind its characters; a pattern can match across two others. */
    private static final ShiftDamage DAMAGE = new ShiftDamage(
            GBK,
            Map.of(
                    '業', "yè", '產', "chǎn", '創', "chuàng", '優', "yōu", '區', "qū", '執', "zhí", '驅', "qū", '發', "fā", '開',
                    "kāi", '術', "shù"));

    private static final String BEFORE = "園區發展多年，技術與產業都走在前面。";

    private static String received(String text) {
        return DAMAGE.apply(text).replace('，', ',').replace('！', '!');
    }

    private static String simplified(String text) {
        return new SimplificationFilter(SimplificationTable.load())
                .apply(CleanText.of(text.replace('，', ',').replace('！', '!')))
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“我們把握機遇，提供更優服務。”江蘇省工業研究院院長介紹。",
                "“明年還要擴建廠房。”公司負責人表示，項目進展順利。",
                "經濟發展離不開創新。“根據協議，雙方將共建實驗室。”產業園主任說。",
                "從原料變為產品，只要三天時間。",
                "當地將資源變為產業發展動力，帶動就業。",
                "“設備全部由我們自己研發。”技術中心主任說。",
                "服務沒有終點。“未來，我們將繼續努力。”經理說，他很有信心。",
                "“企業的訂單已經排到明年。”執行董事說。",
                "研究團隊掌握了球層結構的設計方法，成果已經發表。",
            })
    void repairsWhatTheDamageDid(String sentence) {
        // given
        String received = received(BEFORE + sentence);
        assertThat(received).contains("?");

        // when
        CleanText clean = CLEANER.clean(received);

        // then
        assertThat(clean.text()).isEqualTo(simplified(BEFORE + sentence));
        assertThat(clean.edits()).extracting(Edit::kind).contains(ByteShiftFilter.KIND);
    }

    @Test
    void flagsTheCharactersThatOnlyLanguageCouldSupply() {
        // given: the second byte of 公 and the first of 司 made no character and are gone
        CleanText clean = CLEANER.clean(received(BEFORE + "“質量很好。”公司技術主任說。"));

        // when
        int company = clean.text().indexOf("公司");
        int director = clean.text().indexOf("主任");

        // then
        assertThat(clean.offsets().isReconstructed(new Span(company, company + 2)))
                .isTrue();
        assertThat(clean.offsets().isReconstructed(new Span(director, director + 2)))
                .isFalse();
    }

    @Test
    void mapsEachRepairedCharacterToTheShownOnesThatHoldIt() {
        // given
        CleanText clean = CLEANER.clean(received(BEFORE + "“質量很好。”江蘇省工業研究院院長說。"));

        // when
        int jiangsu = clean.text().indexOf("江苏");
        Span original = clean.toOriginal(new Span(jiangsu, jiangsu + 2));

        // then
        assertThat(original.start()).isEqualTo(clean.original().lastIndexOf("?!") + 2);
        assertThat(original.length()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“你真的要去?!不行吧。”她问。",
                "什么?!被骗了,还不知道ABC。",
                "“真的吗?!把门关上a。”",
                "“怎么会这样?!本来好好的X。”",
                "啊?!背后的故事B是这样的。",
                "“真有此事?!鄙人不信H也不行。”",
                "难道?!案件另有隐情_待查。",
                "他说了什么?yes)没听清",
                "变?(yōu)为产",
                "何在?来了(qū)",
                "?!",
                "?!a",
                "产?yè)",
                "你好?",
            })
    void leavesGenuineQuestionsAlone(String text) {
        assertThat(CLEANER.clean(text).edits()).noneMatch(edit -> edit.kind().equals(ByteShiftFilter.KIND));
    }

    @Test
    void leavesTheDamageWhereTheQuotationMarksDoNotAllowTheRepair() {
        // given
        String received = received("他說：“明年還要擴建。”公司負責人表示。").replace("“", "");
        assertThat(received).contains("?!");

        // when
        CleanText clean = CLEANER.clean(received);

        // then
        assertThat(clean.text()).contains("?!");
        assertThat(clean.edits()).noneMatch(edit -> edit.kind().equals(ByteShiftFilter.KIND));
    }

    @Test
    void givesBackWhatItDamages() {
        // given
        List<String> texts = List.of("甲乙丙。", "前進，前進！", "園區與產業abc");

        // then
        assertThat(texts)
                .allSatisfy(text -> assertThat(new ShiftDamage(GBK, Map.of()).apply(text.replaceAll("[，！]", "")))
                        .isEqualTo(text.replaceAll("[，！]", "")));
        assertThat(DAMAGE.apply("變為產業")).isEqualTo("變?yōu)楫a(chǎn)業(yè)");
    }
}
